package kith.people;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** Circles, as they leave with the whole book and come back with it; one of the same name is the same circle. */
@Component
class CirclesInBook implements BookPart {

    private static final String PRESENT = "EXISTS (SELECT FROM circle c WHERE c.member_id = t.member_id"
            + " AND c.id = t.circle_id AND c.removed_at IS NULL)";

    @Override
    public List<BookTable> tables() {
        return List.of(
                BookTable.of("circle").only("t.removed_at IS NULL").checked(row -> {
                    row.filled("name");
                    row.forget("removed_at");
                    row.forget("merged_into");
                    row.forget("joined");
                    row.put("normal", Circles.normal(row.words("name")));
                }),
                BookTable.of("person_circle").only(PRESENT));
    }
}
