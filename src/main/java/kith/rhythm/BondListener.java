package kith.rhythm;

import java.util.Set;
import kith.moments.MomentNews;
import kith.people.PersonBinned;
import kith.people.PersonRestored;
import kith.people.PersonSaved;
import kith.platform.Books;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps bonds in step with the timeline and the book, in the transaction in which these change. */
@Component
class BondListener {

    private final Books books;
    private final BondRows rows;
    private final Settling settling;

    BondListener(Books books, BondRows rows, Settling settling) {
        this.books = books;
        this.rows = rows;
        this.settling = settling;
    }

    @EventListener
    void on(MomentNews news) {
        books.write(news.member(), () -> settling.settleTouches(news.member(), news.people()));
    }

    /** Their circles may be other ones now. */
    @EventListener
    void on(PersonSaved saved) {
        books.write(saved.member(), () -> settling.settleRhythms(saved.member(), Set.of(saved.person())));
    }

    @EventListener
    void on(PersonBinned binned) {
        books.write(binned.member(), () -> rows.binned(binned.member(), binned.person(), true));
    }

    @EventListener
    void on(PersonRestored restored) {
        books.write(restored.member(), () -> rows.binned(restored.member(), restored.person(), false));
    }
}
