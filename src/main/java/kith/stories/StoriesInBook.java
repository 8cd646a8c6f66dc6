package kith.stories;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** Stories and projects, as they leave with the whole book and come back with it. */
@Component
class StoriesInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(of("story"), of("project").checked(row -> row.filled("what")));
    }
}
