package kith.nudges;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** What was suggested and what the member answered, as it leaves with the whole book and comes back with it. */
@Component
class NudgesInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(
                // whose birthday it is this week is counted anew
                of("nudge_day").checked(row -> row.forget("birthdays")),
                of("nudge").checked(row -> {
                    row.oneOf("kind", Kind.class);
                    row.oneOf("action", Action.class);
                    row.checked("arguments", () -> Arguments.read(row.list("arguments")));
                }));
    }
}
