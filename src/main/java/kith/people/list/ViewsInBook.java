package kith.people.list;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** The kept views of the list, as they leave with the whole book and come back with it. */
@Component
class ViewsInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(BookTable.of("people_view").checked(row -> {
            row.filled("name");
            row.put("normal", SavedViews.normal(row.words("name")));
        }));
    }
}
