package kith.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.members.Members;
import kith.members.Newcomer;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.rhythm.Bonds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty house with one member and the invented book, so that every page can be seen as it is after two years. */
@Service
public class Demo {

    public static final String EMAIL = "demo@kith.example";
    public static final String PASSWORD = "demo";

    private static final String NAME = "Robin Ashdown";

    private final Members members;
    private final Books books;
    private final People people;
    private final Details details;
    private final Moments moments;
    private final Bonds bonds;
    private final InventLives lives;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Demo(
            Members members,
            Books books,
            People people,
            Details details,
            Moments moments,
            Bonds bonds,
            InventLives lives,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.members = members;
        this.books = books;
        this.people = people;
        this.details = details;
        this.moments = moments;
        this.bonds = bonds;
        this.lives = lives;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Makes the member of the demo, whose book is filled, all or nothing. Empty in a house with other members, where
     * nothing is made.
     */
    public Optional<Member> open() {
        if (!members.isEmpty()) {
            return members.withEmail(EMAIL);
        }
        return Optional.ofNullable(transaction.execute(_ -> {
            var robin = members.add(new Newcomer(EMAIL, NAME, PASSWORD, Locale.ENGLISH, ZoneId.systemDefault()), true)
                    .orElseThrow();
            fill(robin);
            return robin;
        }));
    }

    /** Puts the invented book into this member's, whose book should be empty. */
    public void fill(Member member) {
        var today = LocalDate.now(clock.withZone(member.zone()));
        var book = InventedBook.upTo(today, member.zone());
        books.write(member.id(), () -> {
            var ids = write(member.id(), book);
            bonds.keepInTouch(member.id(), with(book, ids, it -> it.standing() == Standing.KEPT), today.minusYears(2));
            moments.logAll(
                    member.id(),
                    book.moments().stream().map(it -> draft(it, ids)).toList());
            details.addAll(member.id(), noticed(book, ids));
            lives.tell(member.id(), ids, today);
            people.bin(member.id(), with(book, ids, it -> it.standing() == Standing.BINNED));
        });
    }

    /** Everybody at once, but those of the inbox, who come as an import brings them. */
    private List<Person.Id> write(Member.Id member, InventedBook book) {
        var known = people.addAll(member, drafts(book, it -> it.standing() != Standing.INBOX), true)
                .iterator();
        var unknown = people.addAll(member, drafts(book, it -> it.standing() == Standing.INBOX), false)
                .iterator();
        return book.people().stream()
                .map(it -> it.standing() == Standing.INBOX ? unknown.next() : known.next())
                .toList();
    }

    private static List<PersonDraft> drafts(InventedBook book, Predicate<InventedPerson> condition) {
        return book.people().stream()
                .filter(condition)
                .map(InventedPerson::draft)
                .toList();
    }

    private static Collection<Person.Id> with(
            InventedBook book, List<Person.Id> ids, Predicate<InventedPerson> condition) {
        return IntStream.range(0, ids.size())
                .filter(i -> condition.test(book.people().get(i)))
                .mapToObj(ids::get)
                .toList();
    }

    private static MomentDraft draft(InventedMoment moment, List<Person.Id> ids) {
        return new MomentDraft(
                moment.people().stream().map(ids::get).toList(),
                moment.at(),
                moment.channel(),
                moment.direction(),
                moment.length(),
                "",
                moment.note(),
                moment.isNoise(),
                false,
                moment.planned(),
                Optional.empty());
    }

    private static List<Details.Noticed> noticed(InventedBook book, List<Person.Id> ids) {
        return IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i -> book.people().get(i).details().stream()
                        .map(it -> new Details.Noticed(ids.get(i), it.what(), it.on(), it.raiseOn(), Optional.empty())))
                .toList();
    }
}
