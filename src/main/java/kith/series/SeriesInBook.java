package kith.series;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.moments.Channel;
import kith.series.Series.Every;
import kith.series.Series.Unit;
import org.springframework.stereotype.Component;

/** Series, as they leave with the whole book and come back with it. */
@Component
class SeriesInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("series").checked(row -> {
                    row.filled("what");
                    row.oneOf("channel", Channel.class);
                    row.oneOf("unit", Unit.class);
                    row.within("every", 1, Every.MOST);
                    row.within("turn", 0, Integer.MAX_VALUE);
                }),
                of("series_person"));
    }
}
