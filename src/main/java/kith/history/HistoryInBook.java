package kith.history;

import static kith.bookfile.BookTable.of;

import java.util.List;
import java.util.Set;
import kith.bookfile.BookPart;
import kith.bookfile.BookRow;
import kith.bookfile.BookTable;
import kith.members.Member;
import kith.photos.PicturesKept;
import org.springframework.stereotype.Component;

/** The history leaves with the whole book and comes back with it; a photo that somebody had is kept as long as it is told. */
@Component
class HistoryInBook implements BookPart, PicturesKept {

    private final Changes changes;

    HistoryInBook(Changes changes) {
        this.changes = changes;
    }

    @Override
    public List<BookTable> tables() {
        return List.of(of("change").checked(HistoryInBook::change));
    }

    private static void change(BookRow row) {
        row.filled("part");
        row.readable("part", Part::named);
        row.filled("deed");
        row.oneOf("deed", Change.Deed.class);
    }

    @Override
    public Set<String> pictures(Member.Id member) {
        return Set.copyOf(changes.pictures(member));
    }
}
