package kith.bench;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.members.Members;
import kith.members.Newcomer;
import kith.people.People;
import kith.people.Person;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the house: one member with 10,000 people and 200,000 moments, and 999 with a thousand people each. Both kinds of
 * book are written by the program itself; the second kind is then copied by the database.
 */
final class Seeding {

    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "a bench is to sit on";
    static final int PEOPLE = 10_000;
    static final int MOMENTS = 200_000;
    static final int LONGEST_HISTORY = 345;
    private static final int MEMBERS = Integer.getInteger("kith.bench.members", 1_000);
    private static final int OTHERS_PEOPLE = 1_000;
    private static final int OTHERS_MOMENTS = 1_000;

    private final Setting.Inside inside;

    private Seeding(Setting.Inside inside) {
        this.inside = inside;
    }

    static void fill(Setting.Inside inside) {
        new Seeding(inside).fill();
    }

    private void fill() {
        var owner = new JdbcTemplate(inside.database().asOwner());
        careless(owner, true);
        var ada = member(EMAIL);
        var people = timed("10,000 people of the measured member", () -> book(ada, Crowd.people(PEOPLE, 1)));
        timed("her 200,000 moments", () -> new History(inside, ada).of(people, MOMENTS, LONGEST_HISTORY));
        var model = member("member0@example.net");
        var few = timed("1,000 people of the next", () -> book(model, Crowd.known(OTHERS_PEOPLE, 2)));
        timed("their 1,000 moments", () -> new History(inside, model).of(few, OTHERS_MOMENTS, 3));
        timed("%,d more books like that".formatted(MEMBERS - 2), () -> {
            Clones.of(model.value(), MEMBERS - 2, inside.database().asOwner());
            return List.of();
        });
        timed("statistics", () -> {
            owner.execute("VACUUM ANALYZE");
            careless(owner, false);
            return List.of();
        });
    }

    /** While filling, a crash may cost everything; afterwards nothing. */
    private static void careless(JdbcTemplate owner, boolean on) {
        for (var setting : List.of("fsync = off", "full_page_writes = off", "max_wal_size = '8GB'")) {
            var name = setting.split(" ")[0];
            owner.execute(on ? "ALTER SYSTEM SET " + setting : "ALTER SYSTEM RESET " + name);
        }
        owner.queryForList("SELECT pg_reload_conf()");
        owner.execute("CHECKPOINT");
    }

    private Member.Id member(String email) {
        return inside.the(Members.class)
                .add(new Newcomer(email, "Ada", PASSWORD, Locale.ENGLISH, ZoneId.of("Europe/Berlin")), false)
                .orElseThrow()
                .id();
    }

    private List<Person.Id> book(Member.Id member, List<PersonDraft> drafts) {
        return inside.the(People.class).addAll(member, drafts, true);
    }

    private static <T> T timed(String what, java.util.function.Supplier<T> work) {
        var begin = System.nanoTime();
        var result = work.get();
        System.out.printf(
                Locale.ROOT,
                "  %-45s %6.1f s%n",
                what,
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3);
        return result;
    }
}
