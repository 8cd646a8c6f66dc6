package kith.parting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.parting.Parting.Before;
import kith.people.Person;
import kith.platform.Columns;
import kith.rhythm.RhythmWish;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partings as rows. Works within an open book. */
@Repository
class PartingRows {

    private static final String SELECT = """
            SELECT person_id, parted_at, note, kept_since, resting_since,
                   own_floor_days, own_ceiling, own_in_person_days, own_red_line_days
              FROM parting
             WHERE member_id = :member
            """;

    private final JdbcClient db;

    PartingRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Parting> find(Member.Id member, Person.Id person) {
        return db.sql(SELECT + "   AND person_id = :person")
                .param("member", member.value())
                .param("person", person.value())
                .query(PartingRows::parting)
                .optional();
    }

    /** The latest first; of people in the bin too. */
    List<Parting> all(Member.Id member) {
        return db.sql(SELECT + " ORDER BY parted_at DESC, person_id")
                .param("member", member.value())
                .query(PartingRows::parting)
                .list();
    }

    void write(Member.Id member, Person.Id person, String note) {
        db.sql("UPDATE parting SET note = :note WHERE member_id = :member AND person_id = :person")
                .param("note", note)
                .param("member", member.value())
                .param("person", person.value())
                .update();
    }

    /** Gives those of whom there was one. */
    List<Person.Id> forget(Member.Id member, Collection<Person.Id> some) {
        return db.sql("""
                DELETE FROM parting
                 WHERE member_id = :member
                   AND person_id = ANY(cast(:people AS uuid[]))
                RETURNING person_id
                """)
                .param("member", member.value())
                .param("people", Columns.of(some, Person.Id::value))
                .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** False if there is one of this person. */
    boolean insert(Member.Id member, Parting parting) {
        var before = parting.before();
        var wish = before.map(Before::wish).orElse(RhythmWish.NOTHING);
        return db.sql("""
                INSERT INTO parting (member_id, person_id, parted_at, note, kept_since, resting_since,
                                     own_floor_days, own_ceiling, own_in_person_days, own_red_line_days)
                VALUES (:member, :person, :at, :note, :since, :resting, :floor, :ceiling, :inPerson, :redLine)
                    ON CONFLICT (member_id, person_id) DO NOTHING
                """)
                        .param("member", member.value())
                        .param("person", parting.person().value())
                        .param("at", parting.at().atOffset(ZoneOffset.UTC))
                        .param("note", parting.note())
                        .param("since", before.map(Before::keptSince).orElse(null))
                        .param("resting", before.flatMap(Before::restingSince).orElse(null))
                        .param("floor", days(wish.floor()))
                        .param("ceiling", wish.ceiling().orElse(null))
                        .param("inPerson", days(wish.inPerson()))
                        .param("redLine", days(wish.redLine()))
                        .update()
                == 1;
    }

    private static @Nullable Integer days(Optional<Period> span) {
        return span.map(Period::getDays).orElse(null);
    }

    private static Parting parting(ResultSet row, int number) throws SQLException {
        return new Parting(
                new Person.Id(row.getObject("person_id", UUID.class)),
                row.getObject("parted_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                before(row));
    }

    private static Optional<Before> before(ResultSet row) throws SQLException {
        var since = row.getObject("kept_since", LocalDate.class);
        return since == null
                ? Optional.empty()
                : Optional.of(new Before(
                        since,
                        Optional.ofNullable(row.getObject("resting_since", LocalDate.class)),
                        new RhythmWish(
                                span(row, "own_floor_days"),
                                Optional.ofNullable(row.getObject("own_ceiling", Integer.class)),
                                span(row, "own_in_person_days"),
                                span(row, "own_red_line_days"))));
    }

    private static Optional<Period> span(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class)).map(Period::ofDays);
    }
}
