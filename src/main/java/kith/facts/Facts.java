package kith.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.drafts.Home;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import kith.facts.Card.Kept;
import kith.facts.Fact.Address;
import kith.facts.Fact.Job;
import kith.facts.Fact.Language;
import kith.facts.Fact.Pronouns;
import kith.facts.Fact.Relative;
import kith.members.Member;
import kith.people.MergedPeople;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.stereotype.Service;

/**
 * The facts of a member's people. Each deed changes the person's card as a whole, so that {@code PeopleNews.Saved} tells of it, and
 * two at once wait for each other.
 */
@Service
public class Facts {

    private final Books books;
    private final People people;
    private final MergedPeople merged;

    Facts(Books books, People people, MergedPeople merged) {
        this.books = books;
        this.people = people;
        this.merged = merged;
    }

    /**
     * Puts it down. Somebody whose city is not known lives at the address; a job without an end is what they do now; of the
     * same language and of pronouns there is one. False unless the person is in the book.
     */
    public boolean add(Member.Id member, Person.Id person, Fact fact) {
        return write(member, person, draft -> Optional.of(with(draft, fact)));
    }

    private static PersonDraft with(PersonDraft draft, Fact fact) {
        var card = new Card(draft.rest());
        return switch (fact) {
            case Address it -> living(draft.withRest(card.with(it).rest()), Home.UNKNOWN, it);
            case Job it
            when it.until().isEmpty() -> {
                var works = Stream.concat(Stream.of(it.work()), draft.works().stream())
                        .distinct()
                        .toList();
                var kept = it.from().isEmpty() ? card : card.with(it);
                yield draft.with(works, draft.contacts()).withRest(kept.rest());
            }
            case Language it when card.all(Language.class).contains(it) -> draft;
            case Pronouns it ->
                draft.withRest(card.facts().stream()
                        .filter(kept -> kept.fact() instanceof Pronouns)
                        .findFirst()
                        .map(kept -> card.replacing(kept, it))
                        .orElseGet(() -> card.with(it))
                        .rest());
            default -> draft.withRest(card.with(fact).rest());
        };
    }

    /** Whoever lived where the address was lives where it is now. */
    private static PersonDraft living(PersonDraft draft, Home before, Address now) {
        var home = draft.home();
        boolean same = home.city().equals(before.city()) && home.country().equals(before.country());
        if (!same) {
            return draft;
        }
        var moved = Home.in(now.city(), now.country());
        return draft.livingAt(new Home(now.city(), now.country(), moved.zone().or(home::zone)));
    }

    /** Says it otherwise. False unless it is there as {@code key} names it. */
    public boolean change(Member.Id member, Person.Id person, String key, Fact fact) {
        return write(member, person, draft -> {
            var card = new Card(draft.rest());
            return card.find(key).map(kept -> {
                var changed = draft.withRest(card.replacing(kept, fact).rest());
                return kept.fact() instanceof Address old && fact instanceof Address now
                        ? living(changed, Home.in(old.city(), old.country()), now)
                        : changed;
            });
        });
    }

    /** Takes it off the card; gives the lines by which {@link #restore} puts it back. Empty unless it was there. */
    public Optional<List<String>> remove(Member.Id member, Person.Id person, String key) {
        return books.write(member, () -> {
            var kept = find(member, person, key);
            write(
                    member,
                    person,
                    draft -> kept.map(it ->
                            draft.withRest(new Card(draft.rest()).without(it).rest())));
            return kept.map(Kept::lines);
        });
    }

    /**
     * Puts back what was taken off, in other words where something that came since stands under the same label. False unless
     * the lines say one fact, of somebody in the book.
     */
    public boolean restore(Member.Id member, Person.Id person, List<String> lines) {
        var facts = new Card(lines).facts();
        return facts.size() == 1
                && write(member, person, draft -> {
                    var card = new Card(draft.rest());
                    var back = card.hasGroupOf(lines)
                            ? card.with(facts.getFirst().fact())
                            : new Card(Stream.concat(card.rest().stream(), lines.stream())
                                    .toList());
                    return Optional.of(draft.withRest(back.rest()));
                });
    }

    /**
     * Says since when they do their work, or that they do it no more, which makes it part of their history. False unless they
     * do it.
     */
    public boolean date(Member.Id member, Person.Id person, Job job, boolean left) {
        return write(member, person, draft -> {
            if (!draft.works().contains(job.work())) {
                return Optional.empty();
            }
            var card = new Card(draft.rest());
            var without = current(card, job.work()).map(card::without).orElse(card);
            var dated = left || job.from().isPresent() ? without.with(job) : without;
            var works = draft.works().stream()
                    .filter(it -> !left || !it.equals(job.work()))
                    .toList();
            return Optional.of(draft.with(works, draft.contacts()).withRest(dated.rest()));
        });
    }

    /** They do this work after all. False unless the card says that they did. */
    public boolean stay(Member.Id member, Person.Id person, Work work) {
        return write(member, person, draft -> {
            var card = new Card(draft.rest());
            return card.facts().stream()
                    .filter(it -> it.fact() instanceof Job job && job.work().equals(work))
                    .findFirst()
                    .map(it -> with(
                            draft.withRest(card.without(it).rest()),
                            new Job(work, ((Job) it.fact()).from(), Optional.empty())));
        });
    }

    /** What the card says of the time of work. */
    static Optional<Kept> current(Card card, Work work) {
        return card.facts().stream()
                .filter(it -> it.fact() instanceof Job job
                        && job.work().equals(work)
                        && job.until().isEmpty())
                .findFirst();
    }

    Optional<Kept> find(Member.Id member, Person.Id person, String key) {
        return people.find(member, person).filter(it -> !it.isBinned()).flatMap(it -> new Card(it.rest()).find(key));
    }

    /** Whom of theirs the card names by this key. */
    public Optional<Relative> relative(Member.Id member, Person.Id person, String key) {
        return find(member, person, key)
                .map(Kept::fact)
                .filter(Relative.class::isInstance)
                .map(Relative.class::cast);
    }

    private boolean write(Member.Id member, Person.Id id, Function<PersonDraft, Optional<PersonDraft>> change) {
        return books.write(member, () -> {
            merged.hold(member, List.of(id));
            return people.find(member, id)
                    .filter(it -> !it.isBinned())
                    .map(Person::draft)
                    .flatMap(change)
                    .map(it -> people.save(member, id, it))
                    .orElse(false);
        });
    }
}
