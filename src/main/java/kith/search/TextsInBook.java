package kith.search;

import java.util.List;
import kith.bookfile.Arrivals;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.members.Member;
import kith.platform.Owner;
import org.springframework.stereotype.Component;

/** What comes with a whole book has the ids that it had long ago, by which no search takes it for new: all is read anew. */
@Component
class TextsInBook implements BookPart {

    private final TextRows rows;

    TextsInBook(TextRows rows) {
        this.rows = rows;
    }

    @Override
    public List<BookTable> tables() {
        return List.of();
    }

    @Override
    public void arrived(Owner owner, Arrivals arrivals) {
        rows.forget(new Member.Id(owner.value()));
    }
}
