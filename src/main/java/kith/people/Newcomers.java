package kith.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came with an import and waits in the inbox to be sorted. */
@Repository
public class Newcomers {

    private final Books books;
    private final JdbcClient db;

    Newcomers(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** @param known how much the book knows of them, from 0 to 5 */
    public record Newcomer(Person.Id person, Optional<Instant> lastTouchAt, int known) {}

    /** Those last in touch with first, then those of whom most is known. */
    public List<Newcomer> waiting(Member.Id member, int atMost) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT id, last_touch_at,
                       cast(birthday_month IS NOT NULL AS int) + cast(photo IS NOT NULL AS int)
                       + cast(city <> '' AS int) + cast(notes <> '' AS int)
                       + cast(met_how <> 'UNKNOWN' AS int) AS known
                  FROM person
                 WHERE member_id = :member
                   AND sorted_at IS NULL
                   AND deleted_at IS NULL
                 ORDER BY last_touch_at DESC NULLS LAST, known DESC, id
                 LIMIT :atMost
                """)
                        .param("member", member.value())
                        .param("atMost", atMost)
                        .query((row, _) -> new Newcomer(
                                new Person.Id(row.getObject("id", UUID.class)),
                                Optional.ofNullable(row.getObject("last_touch_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant),
                                row.getInt("known")))
                        .list());
    }

    public int count(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT count(*)
                  FROM person
                 WHERE member_id = :member
                   AND sorted_at IS NULL
                   AND deleted_at IS NULL
                """)
                        .param("member", member.value())
                        .query(Integer.class)
                        .single());
    }
}
