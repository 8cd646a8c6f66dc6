package kith.people;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** Details, as they leave with the whole book and come back with it. */
@Component
class DetailsInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(BookTable.of("detail").checked(row -> row.filled("noticed")));
    }
}
