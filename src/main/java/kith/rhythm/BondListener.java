package kith.rhythm;

import java.util.Set;
import kith.moments.MomentNews;
import kith.people.CirclesChanged;
import kith.people.PeopleNews;
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
    void on(PeopleNews.Saved saved) {
        books.write(saved.member(), () -> settling.settleRhythms(saved.member(), saved.people()));
    }

    @EventListener
    void on(CirclesChanged changed) {
        books.write(changed.member(), () -> settling.settleRhythms(changed.member(), Set.copyOf(changed.people())));
    }

    @EventListener
    void on(PeopleNews.Binned binned) {
        books.write(binned.member(), () -> rows.binned(binned.member(), binned.people(), true));
    }

    @EventListener
    void on(PeopleNews.Restored restored) {
        books.write(restored.member(), () -> rows.binned(restored.member(), restored.people(), false));
    }
}
