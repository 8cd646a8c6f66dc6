package kith.parting;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.rhythm.Rhythm;
import org.springframework.stereotype.Component;

/** From whom the member parted, as it leaves with the whole book and comes back with it. */
@Component
class PartingInBook implements BookPart {

    private static final int LONGEST = Rhythm.LONGEST.getDays();

    @Override
    public List<BookTable> tables() {
        return List.of(of("parting").checked(row -> {
            row.within("own_floor_days", 1, LONGEST);
            row.within("own_ceiling", 1, Rhythm.HIGHEST);
            row.within("own_in_person_days", 0, LONGEST);
            row.within("own_red_line_days", 1, LONGEST);
        }));
    }
}
