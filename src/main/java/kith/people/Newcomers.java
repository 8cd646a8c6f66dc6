package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.drafts.Met;
import kith.members.Member;
import kith.platform.Books;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came with an import, or was met at an event, and waits in the inbox to be sorted. */
@Repository
public class Newcomers {

    private final Books books;
    private final JdbcClient db;

    Newcomers(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /**
     * @param known how much the book knows of them, from 0 to 5
     * @param event where they were met, if at an event; empty otherwise
     */
    public record Newcomer(Person.Id person, Optional<Instant> lastTouchAt, int known, String event) {}

    /** Where a page of those who wait ended. */
    public record Mark(Optional<Instant> touchedAt, int ties, UUID id) {

        private static final Pattern WRITTEN = Pattern.compile("([0-9TZ:.-]*)~(\\d)~([0-9a-f-]{36})");

        /** Empty for what is none. */
        public static Optional<Mark> of(String text) {
            var written = WRITTEN.matcher(text);
            try {
                return written.matches()
                        ? Optional.of(new Mark(
                                Optional.of(written.group(1))
                                        .filter(it -> !it.isEmpty())
                                        .map(Instant::parse),
                                Integer.parseInt(written.group(2)),
                                UUID.fromString(written.group(3))))
                        : Optional.empty();
            } catch (DateTimeException | IllegalArgumentException _) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return touchedAt.map(Instant::toString).orElse("") + "~" + ties + "~" + id;
        }
    }

    /** Somebody who waits, at a glance. */
    public record Waiting(PersonBrief brief, Met met, Mark mark) {}

    /** How much speaks for a next step: a circle, an event, an e-mail address; before that, when the two were last in touch. */
    private static final String WAITING = """
            SELECT n.*, w.organisation, w.title
              FROM (SELECT *
                      FROM (SELECT p.id, p.display, p.photo, p.city, p.last_touch_at, p.met_how, p.met_where, p.met_on,
                                   coalesce(p.last_touch_at, '-infinity') AS touched,
                                   4 * cast(p.id IN (SELECT person_id FROM person_circle WHERE member_id = :member) AS int)
                                   + 2 * cast(p.met_how = 'EVENT' AS int)
                                   + cast(p.id IN (SELECT person_id FROM contact_point
                                                    WHERE member_id = :member AND kind = 'EMAIL') AS int) AS ties
                              FROM person p
                             WHERE p.member_id = :member
                               AND p.sorted_at IS NULL
                               AND p.deleted_at IS NULL) all_of_them
                     WHERE %s
                     ORDER BY touched DESC, ties DESC, id DESC
                     LIMIT :limit) n
              LEFT JOIN person_work w ON w.member_id = :member AND w.person_id = n.id AND w.position = 0
             ORDER BY touched DESC, ties DESC, id DESC
            """;

    /** Those for whom most speaks first, from behind that mark on. */
    public List<Waiting> page(Member.Id member, Optional<Mark> after, int limit) {
        var where = after.isEmpty()
                ? "true"
                : "(touched, ties, id) < (cast(:touched AS timestamptz), :ties, cast(:id AS uuid))";
        return books.read(member, () -> {
            var statement = db.sql(WAITING.formatted(where))
                    .param("member", member.value())
                    .param("limit", limit);
            if (after.isPresent()) {
                statement = statement
                        .param(
                                "touched",
                                after.get().touchedAt().map(Instant::toString).orElse("-infinity"))
                        .param("ties", after.get().ties())
                        .param("id", after.get().id());
            }
            return statement.query(Newcomers::waiting).list();
        });
    }

    /** Empty unless they wait. */
    public Optional<Waiting> find(Member.Id member, Person.Id person) {
        return books.read(
                member,
                () -> db.sql(WAITING.formatted("id = :id"))
                        .param("member", member.value())
                        .param("limit", 1)
                        .param("id", person.value())
                        .query(Newcomers::waiting)
                        .optional());
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        var brief = PersonReading.brief(row, number);
        return new Waiting(
                brief,
                new Met(
                        Met.How.valueOf(row.getString("met_how")),
                        row.getString("met_where"),
                        Optional.ofNullable(row.getObject("met_on", LocalDate.class))),
                new Mark(
                        PersonReading.instant(row, "last_touch_at"),
                        row.getInt("ties"),
                        brief.id().value()));
    }

    /** Everybody who waits. */
    public List<Person.Id> ids(Member.Id member) {
        return waiting(member, "", List.of());
    }

    /** Of these, those who wait; in a book that is written to, nobody else sorts them until that is done. */
    public List<Person.Id> among(Member.Id member, Collection<Person.Id> some) {
        return waiting(member, "   AND id = ANY(cast(:ids AS uuid[]))\n FOR UPDATE", some);
    }

    private List<Person.Id> waiting(Member.Id member, String condition, Collection<Person.Id> some) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT id
                  FROM person
                 WHERE member_id = :member
                   AND sorted_at IS NULL
                   AND deleted_at IS NULL
                """ + condition)
                        .param("member", member.value())
                        .param("ids", Columns.of(some, Person.Id::value))
                        .query((row, _) -> new Person.Id(row.getObject("id", UUID.class)))
                        .list());
    }

    /** Has them wait again: what was said of them is taken back. */
    public void putBack(Member.Id member, Collection<Person.Id> some) {
        books.write(member, () -> {
            db.sql("""
                    UPDATE person
                       SET sorted_at = NULL
                     WHERE member_id = :member
                       AND id = ANY(cast(:ids AS uuid[]))
                    """)
                    .param("member", member.value())
                    .param("ids", Columns.of(some, Person.Id::value))
                    .update();
        });
    }

    /** Those last in touch with first, then those of whom most is known. */
    public List<Newcomer> waiting(Member.Id member, int atMost) {
        return books.read(
                member,
                () -> db.sql("""
                SELECT id, last_touch_at,
                       cast(birthday_month IS NOT NULL AS int) + cast(photo IS NOT NULL AS int)
                       + cast(city <> '' AS int) + cast(notes <> '' AS int)
                       + cast(met_how <> 'UNKNOWN' AS int) AS known,
                       CASE WHEN met_how = 'EVENT' THEN met_where ELSE '' END AS event
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
                                row.getInt("known"),
                                row.getString("event")))
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
