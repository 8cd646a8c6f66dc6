package kith.rhythm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.members.Members;
import kith.people.KeepInTouch;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** With whom each member keeps in touch. Somebody without a bond is merely in the book: nothing about them is ever due. */
@Service
public class Bonds implements KeepInTouch {

    private final Books books;
    private final BondRows rows;
    private final Settling settling;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bonds(
            Books books,
            BondRows rows,
            Settling settling,
            Members members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.rows = rows;
        this.settling = settling;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps in touch with these people from today on; a bond that there is stays as it is. Announces those that began. */
    @Override
    public List<Person.Id> keepInTouch(Member.Id member, Collection<Person.Id> people) {
        return keepInTouch(member, people, LocalDate.now(clock.withZone(zone(member))));
    }

    /** As if it had begun on that day. */
    public List<Person.Id> keepInTouch(Member.Id member, Collection<Person.Id> people, LocalDate since) {
        return books.write(member, () -> {
            var begun = rows.begin(member, List.copyOf(people), since, Rhythm.USUAL);
            if (!begun.isEmpty()) {
                settling.settle(member, Set.copyOf(begun));
                events.publishEvent(new BondsBegan(member, Set.copyOf(begun)));
            }
            return begun;
        });
    }

    /** What was said of their rhythm is forgotten. */
    @Override
    public void end(Member.Id member, Collection<Person.Id> people) {
        books.write(member, () -> rows.end(member, List.copyOf(people)));
    }

    /** Everybody who is kept, those in the bin too. */
    public List<Kept> all(Member.Id member) {
        return books.read(member, () -> rows.all(member));
    }

    /** Empty for somebody who is merely in the book. */
    public Optional<Kept> find(Member.Id member, Person.Id person) {
        return books.read(member, () -> rows.among(member, List.of(person))).stream()
                .findFirst();
    }

    /** Those of {@code people} whom the member keeps in touch with. */
    public Map<Person.Id, Kept> among(Member.Id member, Collection<Person.Id> people) {
        return books.read(member, () -> rows.among(member, List.copyOf(people))).stream()
                .collect(Collectors.toMap(Kept::person, Function.identity()));
    }

    /** Nothing is due until it is awake again. False if there is no bond. */
    public boolean rest(Member.Id member, Person.Id person) {
        return rest(member, person, LocalDate.now(clock.withZone(zone(member))));
    }

    /** As if it had begun to rest on that day. */
    public boolean rest(Member.Id member, Person.Id person, LocalDate since) {
        return change(member, person, kept -> kept.with(kept.bond().restingSince(since)))
                .isPresent();
    }

    public boolean wake(Member.Id member, Person.Id person) {
        return change(member, person, kept -> kept.with(kept.bond().awake())).isPresent();
    }

    /** Says what rhythm this person alone is to have. Empty if there is no bond. */
    public Optional<Kept> wish(Member.Id member, Person.Id person, RhythmWish wish) {
        return books.write(member, () -> {
            change(member, person, kept -> kept.with(wish, kept.rhythm()));
            settling.settle(member, Set.of(person));
            return rows.among(member, List.of(person)).stream().findFirst();
        });
    }

    /** What would hold for this person if nothing were said of them alone. */
    public Rhythm usual(Member.Id member, Kept kept) {
        return books.read(member, () -> settling.usual(member, kept));
    }

    private Optional<Kept> change(Member.Id member, Person.Id person, Function<Kept, Kept> change) {
        return books.write(member, () -> {
            var changed =
                    rows.among(member, List.of(person)).stream().map(change).toList();
            rows.write(member, changed);
            return changed.stream().findFirst();
        });
    }

    private ZoneId zone(Member.Id member) {
        return members.zone(member);
    }
}
