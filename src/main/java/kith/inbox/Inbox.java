package kith.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.inbox.Sorting.Deed;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.Newcomers;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Ids;
import kith.rhythm.Bonds;
import org.springframework.stereotype.Service;

/** Takes people out of the inbox with their next step, and puts them back as they were. */
@Service
class Inbox {

    private final Books books;
    private final SortingRows rows;
    private final Newcomers newcomers;
    private final People people;
    private final Circles circles;
    private final Bonds bonds;
    private final Moments moments;

    Inbox(
            Books books,
            SortingRows rows,
            Newcomers newcomers,
            People people,
            Circles circles,
            Bonds bonds,
            Moments moments) {
        this.books = books;
        this.rows = rows;
        this.newcomers = newcomers;
        this.people = people;
        this.circles = circles;
        this.bonds = bonds;
        this.moments = moments;
    }

    /** Of those given, whoever waits; nobody is sorted twice. Empty when none of them does. */
    Optional<Sorting> sort(Member.Id member, Deed deed, Collection<Person.Id> some, Optional<Circle.Id> circle) {
        return books.write(member, () -> {
            var waiting = newcomers.among(member, some);
            if (waiting.isEmpty()) {
                return Optional.empty();
            }
            people.sort(member, waiting);
            var kept = deed.keeps() ? bonds.keepInTouch(member, waiting) : List.<Person.Id>of();
            var joined = circle.map(it -> circles.join(member, it, waiting)).orElse(List.of());
            if (deed == Deed.BIN) {
                people.bin(member, waiting);
            }
            var sorting = new Sorting(Ids.next(), deed, waiting, kept, circle, joined, Optional.empty());
            rows.note(member, sorting);
            return Optional.of(sorting);
        });
    }

    /** Puts them back, or, of those met at an event, takes them away. Empty unless it can be undone. */
    Optional<Sorting> undo(Member.Id member, UUID id) {
        return books.write(member, () -> {
            var sorting = rows.take(member, id);
            sorting.ifPresent(it -> undo(member, it));
            return sorting;
        });
    }

    private void undo(Member.Id member, Sorting it) {
        if (it.deed() == Deed.MET) {
            it.moment().ifPresent(moment -> moments.bin(member, moment));
            people.bin(member, it.people());
            return;
        }
        if (it.deed() == Deed.BIN) {
            people.restore(member, it.people());
        }
        bonds.end(member, it.kept());
        it.circle().ifPresent(circle -> circles.leave(member, circle, it.joined()));
        newcomers.putBack(member, it.people());
    }
}
