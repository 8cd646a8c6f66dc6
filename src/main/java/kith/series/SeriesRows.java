package kith.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Moment;
import kith.people.Person;
import kith.platform.Columns;
import kith.platform.Ids;
import kith.series.Series.Every;
import kith.series.Series.Unit;
import kith.series.Series.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Series as they lie in the database. Works within an open book. */
@Repository
class SeriesRows {

    private static final String SELECT = """
            SELECT s.id, s.what, s.channel, s.every, s.unit, s.first_on, s.time, s.turn, s.plan_id,
                   ARRAY(SELECT who.person_id
                           FROM series_person who
                          WHERE who.member_id = :member AND who.series_id = s.id
                          ORDER BY who.position, who.id) AS people
              FROM series s
             WHERE s.member_id = :member
               AND s.plan_id IS NOT NULL
            """;

    private final JdbcClient db;
    private final Clock clock;

    SeriesRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void insert(Member.Id member, Series series) {
        db.sql("""
                INSERT INTO series (member_id, id, what, channel, every, unit, first_on, time, turn, plan_id)
                VALUES (:member, :id, :what, :channel, :every, :unit, :firstOn, cast(:time AS time), :turn, :plan)
                """)
                .param("member", member.value())
                .param("id", series.id().value())
                .param("what", series.wish().what())
                .param("channel", series.wish().channel().name())
                .param("every", series.wish().every().count())
                .param("unit", series.wish().every().unit().name())
                .param("firstOn", series.wish().firstOn())
                .param("time", series.wish().time().map(Object::toString).orElse(null))
                .param("turn", series.turn())
                .param("plan", series.plan().value())
                .update();
        db.sql("""
                INSERT INTO series_person (member_id, id, series_id, person_id, position)
                SELECT :member, p.id, :series, p.person_id, p.position
                  FROM unnest(cast(:id AS uuid[]), cast(:person AS uuid[])) WITH ORDINALITY AS p (id, person_id, position)
                """)
                .param("member", member.value())
                .param("series", series.id().value())
                .param("id", Columns.of(series.wish().people(), _ -> Ids.next()))
                .param("person", Columns.of(series.wish().people(), Person.Id::value))
                .update();
    }

    /** Those that go on, by the day they began. */
    List<Series> all(Member.Id member) {
        return db.sql(SELECT + " AND s.ended_at IS NULL ORDER BY s.first_on, s.id")
                .param("member", member.value())
                .query(SeriesRows::series)
                .list();
    }

    /** Those that have ended, too. */
    Optional<Series> find(Member.Id member, Series.Id id) {
        return db.sql(SELECT + " AND s.id = :id")
                .param("member", member.value())
                .param("id", id.value())
                .query(SeriesRows::series)
                .optional();
    }

    /** Of those that go on, the one whose plan this moment is; nobody else may go on with it meanwhile. */
    Optional<Series> planning(Member.Id member, Moment.Id moment) {
        return db.sql(SELECT + " AND s.plan_id = :plan AND s.ended_at IS NULL FOR UPDATE OF s")
                .param("member", member.value())
                .param("plan", moment.value())
                .query(SeriesRows::series)
                .optional();
    }

    void plan(Member.Id member, Series.Id id, int turn, Moment.Id plan) {
        db.sql("UPDATE series SET turn = :turn, plan_id = :plan WHERE member_id = :member AND id = :id")
                .param("turn", turn)
                .param("plan", plan.value())
                .param("member", member.value())
                .param("id", id.value())
                .update();
    }

    /** False if it is so already. */
    boolean setEnded(Member.Id member, Series.Id id, boolean ended) {
        return db.sql("""
                UPDATE series
                   SET ended_at = CASE WHEN :ended THEN cast(:now AS timestamptz) END
                 WHERE member_id = :member
                   AND id = :id
                   AND (ended_at IS NULL) = :ended
                """)
                        .param("ended", ended)
                        .param("now", OffsetDateTime.now(clock))
                        .param("member", member.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        return new Series(
                new Series.Id(row.getObject("id", UUID.class)),
                new Wish(
                        Arrays.stream((UUID[]) row.getArray("people").getArray())
                                .map(Person.Id::new)
                                .toList(),
                        row.getString("what"),
                        Channel.valueOf(row.getString("channel")),
                        new Every(row.getInt("every"), Unit.valueOf(row.getString("unit"))),
                        row.getObject("first_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("time", LocalTime.class))),
                row.getInt("turn"),
                new Moment.Id(row.getObject("plan_id", UUID.class)));
    }
}
