package kith.people;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** Circles, as they leave with the whole book and come back with it; one of the same name is the same circle. */
@Component
class CirclesInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(
                BookTable.of("circle").checked(row -> {
                    row.filled("name");
                    row.put("normal", Circles.normal(row.words("name")));
                }),
                BookTable.of("person_circle"));
    }
}
