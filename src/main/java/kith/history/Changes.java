package kith.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.history.Change.Deed;
import kith.history.Change.Place;
import kith.history.Change.Subject;
import kith.history.Change.Subject.Kind;
import kith.members.Member;
import kith.platform.Books;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** All that was changed in a member's book, as the database has written it down. */
@Repository
class Changes {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String COLUMNS =
            "id, act, at, hand, person_id, moment_id, part, deed, cast(was AS text) AS was,"
                    + " cast(became AS text) AS became, row_id, undoes IS NOT NULL AS undoes, undone_at IS NOT NULL AS undone";

    private final Books books;
    private final JdbcClient db;
    private final Clock clock;

    Changes(Books books, JdbcClient db, Clock clock) {
        this.books = books;
        this.db = db;
        this.clock = clock;
    }

    /** Of the whole book, the newest first. */
    List<Change> all(Member.Id member, Place after, int limit) {
        return list(
                member, "SELECT " + COLUMNS + " FROM change WHERE member_id = :member", Optional.empty(), after, limit);
    }

    /** Of somebody and of the moments with them, or of one moment. */
    List<Change> of(Member.Id member, Subject subject, Place after, int limit) {
        var own =
                "SELECT " + COLUMNS + " FROM change WHERE member_id = :member AND " + subject.column() + " = :subject";
        var moments = "SELECT " + COLUMNS + """
                  FROM change
                 WHERE member_id = :member
                   AND moment_id IN (SELECT moment_id
                                       FROM moment_person
                                      WHERE member_id = :member
                                        AND person_id = :subject)
                """.indent(1);
        var which = subject.kind() == Kind.PERSON ? own + " UNION ALL " + moments : own;
        return list(member, which, Optional.of(subject.id()), after, limit);
    }

    private List<Change> list(Member.Id member, String which, Optional<UUID> subject, Place after, int limit) {
        return books.read(member, () -> {
            var statement = db.sql("SELECT * FROM (" + which + """
                    ) AS c
                     WHERE (at, id) < (:at, :id)
                     ORDER BY at DESC, id DESC
                     LIMIT :limit
                    """)
                    .param("member", member.value())
                    .param("at", after.at().atOffset(ZoneOffset.UTC))
                    .param("id", after.id())
                    .param("limit", limit);
            return subject.map(it -> statement.param("subject", it))
                    .orElse(statement)
                    .query(Changes::change)
                    .list();
        });
    }

    /** All that was done to one subject in one go, the last first. */
    List<Change> of(Member.Id member, UUID act, UUID subject) {
        return books.read(
                member,
                () -> db.sql("SELECT " + COLUMNS + """
                          FROM change
                         WHERE member_id = :member
                           AND act = :act
                           AND coalesce(person_id, moment_id) = :subject
                         ORDER BY at DESC, id DESC
                        """.indent(1))
                        .param("member", member.value())
                        .param("act", act)
                        .param("subject", subject)
                        .query(Changes::change)
                        .list());
    }

    void undone(Member.Id member, UUID act, Subject subject) {
        db.sql("UPDATE change SET undone_at = :now WHERE member_id = :member AND act = :act AND " + subject.column()
                        + " = :subject")
                .param("now", OffsetDateTime.now(clock))
                .param("member", member.value())
                .param("act", act)
                .param("subject", subject.id())
                .update();
    }

    /** Forgets what was changed before then. */
    int forget(Member.Id member, Instant before) {
        return books.write(
                member,
                () -> db.sql("DELETE FROM change WHERE member_id = :member AND at < :before")
                        .param("member", member.value())
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** The photos that somebody had, and may get back. */
    List<String> pictures(Member.Id member) {
        return books.read(
                member,
                () -> db.sql("""
                        SELECT DISTINCT was ->> 'photo'
                          FROM change
                         WHERE member_id = :member
                           AND part = 'person'
                           AND was ->> 'photo' IS NOT NULL
                        """)
                        .param("member", member.value())
                        .query(String.class)
                        .list());
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Change(
                row.getObject("id", UUID.class),
                row.getObject("act", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("hand"),
                person == null
                        ? new Subject(Kind.MOMENT, row.getObject("moment_id", UUID.class))
                        : new Subject(Kind.PERSON, person),
                Part.named(row.getString("part")),
                Deed.valueOf(row.getString("deed")),
                json(row.getString("was")),
                json(row.getString("became")),
                Optional.ofNullable(row.getObject("row_id", UUID.class)),
                row.getBoolean("undoes"),
                row.getBoolean("undone"));
    }

    static JsonNode json(@Nullable String text) {
        return text == null ? MissingNode.getInstance() : JSON.readTree(text);
    }
}
