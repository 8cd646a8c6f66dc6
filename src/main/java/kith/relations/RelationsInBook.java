package kith.relations;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.facts.Relation;
import org.springframework.stereotype.Component;

/** Relations, as they leave with the whole book and come back with it. */
@Component
class RelationsInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(BookTable.of("relation").checked(row -> {
            row.filled("kind");
            row.oneOf("kind", Relation.class);
        }));
    }
}
