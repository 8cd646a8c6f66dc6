package kith.merging;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.people.Particulars;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Merges, as they leave with the whole book and come back with it, still to be undone. */
@Component
class MergesInBook implements BookPart {

    private final JsonMapper json;

    MergesInBook(JsonMapper json) {
        this.json = json;
    }

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("merge").checked(row -> {
                    row.readable("before", it -> json.readValue(it, Particulars.class));
                    row.readable("became", it -> json.readValue(it, Particulars.class));
                }),
                of("merge_part"));
    }
}
