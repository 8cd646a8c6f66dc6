package kith.parting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.nudges.Nudges;
import kith.parting.Parting.Before;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.rhythm.Bonds;
import kith.rhythm.RhythmWish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** From whom the members parted well. */
@Service
public class Partings {

    private final Books books;
    private final PartingRows rows;
    private final Bonds bonds;
    private final People people;
    private final Nudges nudges;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partings(
            Books books,
            PartingRows rows,
            Bonds bonds,
            People people,
            Nudges nudges,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.rows = rows;
        this.bonds = bonds;
        this.people = people;
        this.nudges = nudges;
        this.events = events;
        this.clock = clock;
    }

    public Optional<Parting> find(Member.Id member, Person.Id person) {
        return books.read(member, () -> rows.find(member, person));
    }

    /** The latest first; of people in the bin too. */
    List<Parting> all(Member.Id member) {
        return books.read(member, () -> rows.all(member));
    }

    /** Of these, those from whom the member parted. */
    public Set<Person.Id> of(Member.Id member, Collection<Person.Id> some) {
        return all(member).stream().map(Parting::person).filter(some::contains).collect(Collectors.toSet());
    }

    /**
     * Parts from somebody of the book: the bond ends, and what is open about them today is settled. Announces {@link Parted}.
     * False if they were parted from already; then nothing changes.
     */
    public boolean part(Member.Id member, Person.Id person, String note) {
        return books.write(member, () -> {
            var before = bonds.find(member, person).map(Before::of);
            if (!rows.insert(member, new Parting(person, clock.instant(), note, before))) {
                return false;
            }
            bonds.end(member, List.of(person));
            people.sort(member, List.of(person));
            nudges.settle(member, Set.of(person));
            events.publishEvent(new Parted(member, person));
            return true;
        });
    }

    void write(Member.Id member, Person.Id person, String note) {
        books.write(member, () -> {
            rows.write(member, person, note);
        });
    }

    /** The bond is as it was. Announces {@link PartingTakenBack}. Gives what was; empty unless they were parted from. */
    public Optional<Parting> takeBack(Member.Id member, Person.Id person) {
        return books.write(member, () -> {
            var parting = rows.find(member, person);
            if (parting.isEmpty() || forget(member, List.of(person)).isEmpty()) {
                return Optional.empty();
            }
            parting.flatMap(Parting::before).ifPresent(it -> restore(member, person, it));
            return parting;
        });
    }

    private void restore(Member.Id member, Person.Id person, Before before) {
        bonds.keepInTouch(member, List.of(person), before.keptSince());
        if (!before.wish().equals(RhythmWish.NOTHING)) {
            bonds.wish(member, person, before.wish());
        }
        before.restingSince().ifPresent(day -> bonds.rest(member, person, day));
    }

    /** Within the open book: gives those who had been parted from. Announces {@link PartingTakenBack}. */
    List<Person.Id> forget(Member.Id member, Collection<Person.Id> some) {
        var gone = rows.forget(member, some);
        gone.forEach(person -> events.publishEvent(new PartingTakenBack(member, person)));
        return gone;
    }
}
