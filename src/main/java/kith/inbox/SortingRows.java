package kith.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.inbox.Sorting.Deed;
import kith.members.Member;
import kith.moments.Moment;
import kith.people.Circle;
import kith.people.Person;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sortings as rows, kept for a month. Works within an open book. */
@Repository
class SortingRows {

    private static final Period KEPT = Period.ofDays(30);

    private final JdbcClient db;
    private final Clock clock;

    SortingRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void note(Member.Id member, Sorting it) {
        db.sql("""
                WITH old AS (DELETE FROM sorting WHERE member_id = :member AND at < :old)
                INSERT INTO sorting (member_id, id, deed, people, kept, circle_id, joined, moment_id, at)
                VALUES (:member, :id, :deed, cast(:people AS uuid[]), cast(:kept AS uuid[]), :circle,
                        cast(:joined AS uuid[]), :moment, :now)
                """)
                .param("member", member.value())
                .param("old", OffsetDateTime.now(clock).minus(KEPT))
                .param("id", it.id())
                .param("deed", it.deed().name())
                .param("people", Columns.of(it.people(), Person.Id::value))
                .param("kept", Columns.of(it.kept(), Person.Id::value))
                .param("circle", it.circle().map(Circle.Id::value).orElse(null))
                .param("joined", Columns.of(it.joined(), Person.Id::value))
                .param("moment", it.moment().map(Moment.Id::value).orElse(null))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What is to be undone; it is so only once. */
    Optional<Sorting> take(Member.Id member, UUID id) {
        return db.sql("""
                DELETE FROM sorting
                 WHERE member_id = :member
                   AND id = :id
                RETURNING id, deed, people, kept, circle_id, joined, moment_id
                """)
                .param("member", member.value())
                .param("id", id)
                .query(SortingRows::sorting)
                .optional();
    }

    private static Sorting sorting(ResultSet row, int number) throws SQLException {
        return new Sorting(
                row.getObject("id", UUID.class),
                Deed.valueOf(row.getString("deed")),
                people(row, "people"),
                people(row, "kept"),
                Optional.ofNullable(row.getObject("circle_id", UUID.class)).map(Circle.Id::new),
                people(row, "joined"),
                Optional.ofNullable(row.getObject("moment_id", UUID.class)).map(Moment.Id::new));
    }

    private static List<Person.Id> people(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(Person.Id::new)
                .toList();
    }
}
