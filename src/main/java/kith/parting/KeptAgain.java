package kith.parting;

import kith.platform.Books;
import kith.rhythm.BondsBegan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever keeps in touch with somebody again, by whatever path, is parted from them no more. */
@Component
class KeptAgain {

    private final Books books;
    private final Partings partings;

    KeptAgain(Books books, Partings partings) {
        this.books = books;
        this.partings = partings;
    }

    @EventListener
    void on(BondsBegan began) {
        books.write(began.member(), () -> {
            partings.forget(began.member(), began.people());
        });
    }
}
