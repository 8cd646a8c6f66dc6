package kith.columns;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** What columns were called, as it leaves with the whole book. */
@Component
class RememberedInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(of("column_choice"));
    }
}
