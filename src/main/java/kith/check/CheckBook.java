package kith.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kith.check.Finding.What;
import kith.files.FileCheck;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Portraits;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks a book through. What is worked out from other things is worked out again, in a transaction that is rolled back unless
 * it is to repair: what then differs was wrong. Nothing of the book's content is shown.
 */
@Component
public class CheckBook {

    private static final int AT_ONCE = 500;

    /** What is worked out: the table as it is read, in the columns that are. */
    private static final Map<What, String> DERIVED = Map.of(
            What.LAST_TOUCHES,
            "SELECT id, last_touch_at, touch_due_on FROM person WHERE member_id = :member",
            What.CLOCKS,
            """
            SELECT person_id, binned, last_touch_on, last_in_person_on, reached_out_on, reply_owed_since, floor_days, ceiling,
                   in_person_days, red_line_days, light_due_on, in_person_due_on, red_line_on, quiet_until
              FROM bond
             WHERE member_id = :member
            """,
            What.OCCASIONS,
            "SELECT to_jsonb(o) AS occasion FROM occasion o WHERE member_id = :member",
            What.WORDS,
            "SELECT person_id, word, weight FROM person_word WHERE member_id = :member");

    private final Books books;
    private final JdbcClient db;
    private final References references;
    private final People people;
    private final Moments moments;
    private final Portraits portraits;
    private final FileCheck files;

    CheckBook(
            Books books,
            JdbcClient db,
            References references,
            People people,
            Moments moments,
            Portraits portraits,
            FileCheck files) {
        this.books = books;
        this.db = db;
        this.references = references;
        this.people = people;
        this.moments = moments;
        this.portraits = portraits;
        this.files = files;
    }

    private static final class Looked extends RuntimeException {
        private final transient List<Finding> findings;

        Looked(List<Finding> findings) {
            super("looked", null, false, false);
            this.findings = findings;
        }
    }

    /** Everything that was looked at, also where all is right. */
    public List<Finding> look(Member.Id member, boolean repair) {
        var findings = new ArrayList<Finding>();
        findings.add(finding(What.REFERENCES, books.read(member, () -> references.broken(member)), false));
        findings.addAll(derived(member, repair));
        findings.add(finding(What.PHOTOS, portraits.missing(member), false));
        var kept = files.look(member, repair);
        findings.add(finding(What.FILES, kept.missing(), false));
        findings.add(finding(What.CONTENTS, kept.damaged(), false));
        findings.add(finding(What.LEFT_OVER, kept.leftOver(), repair));
        return findings;
    }

    private static Finding finding(What what, int wrong, boolean repaired) {
        return new Finding(what, wrong, repaired && wrong > 0);
    }

    private List<Finding> derived(Member.Id member, boolean repair) {
        try {
            return books.writeAsOne(member, () -> {
                DERIVED.forEach(
                        (what, rows) -> db.sql("CREATE TEMPORARY TABLE " + before(what) + " ON COMMIT DROP AS " + rows)
                                .param("member", member.value())
                                .update());
                workOut(member);
                var findings = DERIVED.keySet().stream()
                        .sorted()
                        .map(what -> finding(what, differing(member, what), repair))
                        .toList();
                if (!repair) {
                    throw new Looked(findings);
                }
                return findings;
            });
        } catch (Looked looked) {
            return looked.findings;
        }
    }

    private static String before(What what) {
        return what.name().toLowerCase(Locale.ROOT) + "_before";
    }

    private void workOut(Member.Id member) {
        var ids = people.ids(member);
        db.sql("""
                DELETE FROM person_word w
                 WHERE w.member_id = :member
                   AND NOT EXISTS (SELECT FROM person p WHERE p.member_id = :member AND p.id = w.person_id)
                """).param("member", member.value()).update();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = Set.copyOf(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            people.rewritten(member, some);
            moments.settle(member, some);
        }
    }

    /** How many rows are not as they were: those that came or went, one that changed counting once. */
    private int differing(Member.Id member, What what) {
        return db.sql("""
                SELECT greatest((SELECT count(*) FROM (SELECT * FROM %1$s EXCEPT ALL %2$s) AS gone),
                                (SELECT count(*) FROM (%2$s EXCEPT ALL SELECT * FROM %1$s) AS come))
                """.formatted(before(what), DERIVED.get(what)))
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }
}
