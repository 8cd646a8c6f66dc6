package kith.review;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kith.drafts.Work;
import kith.meaning.Meaning;
import kith.meaning.Meanings;
import kith.members.Member;
import kith.nudges.Nudges;
import kith.parting.Partings;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.people.WorkChanged.Move;
import kith.platform.Books;
import kith.platform.Ids;
import kith.review.Concerned.Answer;
import kith.review.Concerned.Before;
import kith.rhythm.Bonds;
import kith.rhythm.Kept;
import kith.rhythm.RhythmWish;
import org.springframework.stereotype.Service;

/** Opens the reviews of the members when work changes, and does what they decide in them. */
@Service
class Reviews {

    /** Changes of others within this time, as an import brings them, are one review. */
    private static final Duration TOGETHER = Duration.ofDays(7);

    private static final Move NO_MOVE = new Move(List.of(), List.of());

    private final Books books;
    private final ReviewRows rows;
    private final People people;
    private final PeopleMatches matches;
    private final Meanings meanings;
    private final Bonds bonds;
    private final Partings partings;
    private final Nudges nudges;
    private final Clock clock;

    Reviews(
            Books books,
            ReviewRows rows,
            People people,
            PeopleMatches matches,
            Meanings meanings,
            Bonds bonds,
            Partings partings,
            Nudges nudges,
            Clock clock) {
        this.books = books;
        this.rows = rows;
        this.people = people;
        this.matches = matches;
        this.meanings = meanings;
        this.bonds = bonds;
        this.partings = partings;
        this.nudges = nudges;
        this.clock = clock;
    }

    List<Review> all(Member.Id member) {
        return books.read(member, () -> rows.all(member));
    }

    Optional<Review> find(Member.Id member, Review.Id review) {
        return books.read(member, () -> rows.find(member, review));
    }

    List<Concerned> concerned(Member.Id member, Review.Id review) {
        return books.read(member, () -> rows.concerned(member, review));
    }

    /**
     * The member left: opens a review of everybody who is tied to the workplace and whom they have not parted from, or goes on
     * with the one that is open. Empty when there is nobody.
     */
    Optional<Review> leave(Member.Id member, String organisation) {
        return books.write(member, () -> {
            var concerned = ofWorkplace(member, organisation);
            if (concerned.isEmpty()) {
                return Optional.empty();
            }
            var review = open(member, it -> Work.isSame(it.organisation(), organisation))
                    .orElseGet(() -> rows.begin(member, organisation, clock.instant()));
            rows.add(member, review, concerned);
            nudges.fillUp(member);
            return rows.find(member, review);
        });
    }

    /** The member did not leave: what is open about it goes. */
    void stay(Member.Id member, String organisation) {
        books.write(
                member,
                () -> open(member, it -> Work.isSame(it.organisation(), organisation))
                        .ifPresent(it -> rows.remove(member, it)));
    }

    private Optional<Review.Id> open(Member.Id member, Predicate<Review> which) {
        return rows.all(member).stream()
                .filter(it -> it.closedAt().isEmpty() && which.test(it))
                .map(Review::id)
                .findFirst();
    }

    /** Those whose bond rests on it alone first, then those kept in touch with, then those last in touch with. */
    private List<Concerned> ofWorkplace(Member.Id member, String organisation) {
        var ids = new HashSet<>(matches.ofOrganisation(member, organisation));
        partings.of(member, ids).forEach(ids::remove);
        var meant = meanings.among(member, ids);
        var kept = bonds.among(member, ids).keySet();
        Comparator<Person> order = comparing((Person it) -> !restsOnWork(meant, it))
                .thenComparing(it -> !kept.contains(it.id()))
                .thenComparing(it -> it.life().lastTouchAt().orElse(Instant.EPOCH), Comparator.reverseOrder())
                .thenComparing(it -> it.name().sortKey())
                .thenComparing(it -> it.id().value());
        var inOrder = people.findAll(member, ids).stream().sorted(order).toList();
        var concerned = new ArrayList<Concerned>();
        for (var person : inOrder) {
            concerned.add(Concerned.of(Ids.next(), person.id(), concerned.size(), "", "", restsOnWork(meant, person)));
        }
        return concerned;
    }

    private static boolean restsOnWork(Map<Person.Id, Meaning> meant, Person person) {
        return Optional.ofNullable(meant.get(person.id()))
                .filter(Meaning::restsOnTheWorkplaceAlone)
                .isPresent();
    }

    /**
     * Others' work changed: those kept in touch with come into a review, unless it only takes back what had opened one, or is the
     * first that is heard of their work.
     */
    void changed(Member.Id member, Map<Person.Id, Move> moves) {
        books.write(member, () -> {
            var back = rows.takenBack(member, moves);
            if (!back.isEmpty()) {
                rows.forgetEmpty(member);
            }
            var kept = bonds.among(member, moves.keySet()).values().stream()
                    .filter(it -> it.bond().restingSince().isEmpty())
                    .map(Kept::person)
                    .filter(it -> !back.contains(it)
                            && moves.getOrDefault(it, NO_MOVE).hadWork())
                    .toList();
            if (!kept.isEmpty()) {
                open(member, moves, kept);
            }
        });
    }

    private void open(Member.Id member, Map<Person.Id, Move> moves, List<Person.Id> kept) {
        var meant = meanings.among(member, kept);
        var ago = clock.instant().minus(TOGETHER);
        var review = open(member, it -> !it.isOwn() && it.openedAt().isAfter(ago))
                .orElseGet(() -> rows.begin(member, "", clock.instant()));
        rows.add(
                member,
                review,
                kept.stream()
                        .map(it -> concerned(it, moves.getOrDefault(it, NO_MOVE), meant))
                        .toList());
    }

    private static Concerned concerned(Person.Id person, Move move, Map<Person.Id, Meaning> meant) {
        boolean alone = Optional.ofNullable(meant.get(person))
                .filter(Meaning::restsOnTheWorkplaceAlone)
                .isPresent();
        return Concerned.of(
                Ids.next(),
                person,
                alone ? 0 : 1,
                move.left().stream().findFirst().orElse(""),
                move.joined().stream().findFirst().orElse(""),
                alone);
    }

    /** Keeps in touch with them from now on, at least every so many days. False unless they are in that review. */
    boolean keep(Member.Id member, Review.Id review, Person.Id person, int days) {
        return answer(member, review, person, Answer.KEEP, () -> {
            bonds.keepInTouch(member, List.of(person));
            bonds.wake(member, person);
            setFloor(member, person, Optional.of(days));
        });
    }

    /** Nothing is due for now. Whoever was just in the book stays so. */
    boolean rest(Member.Id member, Review.Id review, Person.Id person) {
        return answer(
                member,
                review,
                person,
                Answer.REST,
                () -> bonds.find(member, person)
                        .filter(it -> it.bond().restingSince().isEmpty())
                        .ifPresent(_ -> bonds.rest(member, person)));
    }

    private boolean answer(Member.Id member, Review.Id review, Person.Id person, Answer answer, Runnable deed) {
        return books.write(member, () -> {
            var one = rows.lock(member, review, person);
            one.ifPresent(it -> {
                takeBack(member, it);
                var before = bonds.find(member, person).map(Reviews::before).orElse(Before.NOTHING);
                people.sort(member, List.of(person));
                deed.run();
                rows.answer(member, it, answer, before, clock.instant());
                nudges.settle(member, review.value());
                closeIfDone(member, review);
            });
            return one.isPresent();
        });
    }

    private static Before before(Kept kept) {
        return new Before(true, kept.bond().restingSince(), kept.wish().floor().map(Period::getDays));
    }

    private void setFloor(Member.Id member, Person.Id person, Optional<Integer> days) {
        bonds.find(member, person).map(Kept::wish).ifPresent(wish -> {
            var floor = days.map(Period::ofDays);
            bonds.wish(member, person, new RhythmWish(floor, wish.ceiling(), wish.inPerson(), wish.redLine()));
        });
    }

    /** Puts them behind the others. False unless they wait for a word in that review. */
    boolean later(Member.Id member, Review.Id review, Person.Id person) {
        return books.write(member, () -> {
            var one = rows.lock(member, review, person).filter(it -> it.answer().isEmpty());
            one.ifPresent(it -> {
                rows.open(member, it, clock.instant());
                nudges.settle(member, review.value());
            });
            return one.isPresent();
        });
    }

    /** As if the member had said nothing of them, the bond as it was. False unless they are in that review. */
    boolean undo(Member.Id member, Review.Id review, Person.Id person) {
        return books.write(member, () -> {
            var one = rows.lock(member, review, person);
            one.ifPresent(it -> {
                takeBack(member, it);
                rows.open(member, it, null);
                rows.close(member, review, null);
            });
            return one.isPresent();
        });
    }

    private void takeBack(Member.Id member, Concerned one) {
        var person = one.person();
        var before = one.before();
        switch (one.answer().orElse(Answer.REST)) {
            case KEEP -> {
                if (before.kept()) {
                    setFloor(member, person, before.floor());
                    before.restingSince().ifPresent(day -> bonds.rest(member, person, day));
                } else {
                    bonds.end(member, List.of(person));
                }
            }
            case REST -> {
                if (one.answer().isPresent()
                        && before.kept()
                        && before.restingSince().isEmpty()) {
                    bonds.wake(member, person);
                }
            }
            case PART -> partings.takeBack(member, person);
        }
    }

    /** Leaves those about whom nothing was said as they are, or goes on with them. */
    void close(Member.Id member, Review.Id review, boolean closed) {
        books.write(member, () -> {
            rows.close(member, review, closed ? clock.instant() : null);
            nudges.settle(member, review.value());
        });
    }

    /** The member parted from them, by whatever path: that is an answer. */
    void parted(Member.Id member, Person.Id person) {
        books.write(
                member,
                () -> rows.parted(member, person, clock.instant()).forEach(review -> {
                    nudges.settle(member, review.value());
                    closeIfDone(member, review);
                }));
    }

    void partedNoMore(Member.Id member, Person.Id person) {
        books.write(
                member, () -> rows.partedNoMore(member, person).forEach(review -> rows.close(member, review, null)));
    }

    private void closeIfDone(Member.Id member, Review.Id review) {
        rows.find(member, review)
                .filter(it -> it.decided() == it.people())
                .ifPresent(_ -> rows.close(member, review, clock.instant()));
    }
}
