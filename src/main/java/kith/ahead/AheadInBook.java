package kith.ahead;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** How early the member wants to hear of whose days, as it leaves with the whole book and comes back with it. */
@Component
class AheadInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("circle_ahead").checked(row -> row.within("days", 0, DaysAhead.MOST)),
                of("person_ahead").checked(row -> row.within("days", 0, DaysAhead.MOST)));
    }
}
