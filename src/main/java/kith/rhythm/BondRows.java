package kith.rhythm;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.Person;
import kith.people.TouchesDue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bonds as rows. What follows from a bond is worked out here, by {@link Clocks} alone, whenever one is written. */
@Repository
class BondRows {

    static final String COLUMNS = """
        person_id, kept_since, resting_since, last_touch_on, last_in_person_on, reached_out_on, reply_owed_since,
        own_floor_days, own_ceiling, own_in_person_days, own_red_line_days,
        floor_days, ceiling, in_person_days, red_line_days
        """;

    private static final int BATCH = 1000;

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final TouchesDue due;

    BondRows(JdbcClient db, JdbcTemplate batches, TouchesDue due) {
        this.db = db;
        this.batches = batches;
        this.due = due;
    }

    /** Those of {@code people} whom the member keeps. */
    List<Kept> among(Member.Id member, List<Person.Id> people) {
        return db.sql("SELECT " + COLUMNS + """
              FROM bond
             WHERE member_id = :member
               AND person_id = ANY (CAST(:people AS uuid[]))
             ORDER BY person_id
            """)
                .param("member", member.value())
                .param("people", ids(people))
                .query(BondRows::kept)
                .list();
    }

    List<Kept> all(Member.Id member) {
        return db.sql("SELECT " + COLUMNS + """
              FROM bond
             WHERE member_id = :member
             ORDER BY person_id
            """)
                .param("member", member.value())
                .query(BondRows::kept)
                .list();
    }

    /** Begins those bonds that there are not yet, and says whose. */
    List<Person.Id> begin(Member.Id member, List<Person.Id> people, LocalDate since, Rhythm rhythm) {
        return db.sql("""
            INSERT INTO bond (member_id, person_id, kept_since, floor_days, ceiling, in_person_days, red_line_days)
            SELECT :member, person, :since, :floor, :ceiling, :inPerson, :redLine
              FROM unnest(CAST(:people AS uuid[])) AS person
                ON CONFLICT (member_id, person_id) DO NOTHING
            RETURNING person_id
            """)
                .param("member", member.value())
                .param("people", ids(people))
                .param("since", since)
                .param("floor", rhythm.floor().getDays())
                .param("ceiling", rhythm.ceiling())
                .param("inPerson", inPersonDays(rhythm))
                .param("redLine", rhythm.redLine().getDays())
                .query((row, _) -> new Person.Id(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** Begins a bond just like another person's, which stays. */
    void copy(Member.Id member, Person.Id from, Person.Id to) {
        db.sql("""
            INSERT INTO bond (member_id, person_id, kept_since, resting_since, own_floor_days, own_ceiling,
                              own_in_person_days, own_red_line_days, floor_days, ceiling, in_person_days, red_line_days)
            SELECT member_id, :to, kept_since, resting_since, own_floor_days, own_ceiling,
                   own_in_person_days, own_red_line_days, floor_days, ceiling, in_person_days, red_line_days
              FROM bond
             WHERE member_id = :member
               AND person_id = :from
            """)
                .param("to", to.value())
                .param("member", member.value())
                .param("from", from.value())
                .update();
    }

    void keptSince(Member.Id member, Person.Id person, LocalDate day) {
        db.sql("UPDATE bond SET kept_since = :day WHERE member_id = :member AND person_id = :person")
                .param("day", day)
                .param("member", member.value())
                .param("person", person.value())
                .update();
    }

    void end(Member.Id member, List<Person.Id> people) {
        db.sql("DELETE FROM bond WHERE member_id = :member AND person_id = ANY (CAST(:people AS uuid[]))")
                .param("member", member.value())
                .param("people", ids(people))
                .update();
        due.set(member, people.stream().collect(Collectors.toMap(it -> it, _ -> Optional.empty(), (one, _) -> one)));
    }

    /** While people lie in the bin, nothing about them is due. */
    void binned(Member.Id member, Set<Person.Id> people, boolean binned) {
        db.sql("""
            UPDATE bond
               SET binned = :binned
             WHERE member_id = :member
               AND person_id = ANY(cast(:people AS uuid[]))
            """)
                .param("member", member.value())
                .param("people", ids(List.copyOf(people)))
                .param("binned", binned)
                .update();
    }

    void write(Member.Id member, List<Kept> bonds) {
        batches.batchUpdate("""
            UPDATE bond
               SET resting_since = ?, last_touch_on = ?, last_in_person_on = ?, reached_out_on = ?,
                   reply_owed_since = ?,
                   own_floor_days = ?, own_ceiling = ?, own_in_person_days = ?, own_red_line_days = ?,
                   floor_days = ?, ceiling = ?, in_person_days = ?, red_line_days = ?,
                   light_due_on = ?, in_person_due_on = ?, red_line_on = ?, quiet_until = ?
             WHERE member_id = ?
               AND person_id = ?
            """, bonds, BATCH, (statement, kept) -> fill(statement, member, kept));
        due.set(member, bonds.stream().collect(Collectors.toMap(Kept::person, BondRows::dueOn)));
    }

    /** A first word may be due as well, but nobody is lost who was never in touch. */
    private static Optional<LocalDate> dueOn(Kept kept) {
        return kept.bond().lastTouchOn().flatMap(_ -> kept.clocks().lightDueOn());
    }

    private static void fill(PreparedStatement to, Member.Id member, Kept kept) throws SQLException {
        var bond = kept.bond();
        var clocks = kept.clocks();
        var values = new Object[] {
            bond.restingSince(),
            bond.lastTouchOn(),
            bond.lastInPersonOn(),
            dates(to, bond.reachedOutOn()),
            kept.replyOwedSince().map(at -> at.atOffset(ZoneOffset.UTC)),
            kept.wish().floor().map(Period::getDays),
            kept.wish().ceiling(),
            kept.wish().inPerson().map(Period::getDays),
            kept.wish().redLine().map(Period::getDays),
            kept.rhythm().floor().getDays(),
            kept.rhythm().ceiling(),
            inPersonDays(kept.rhythm()),
            kept.rhythm().redLine().getDays(),
            clocks.lightDueOn(),
            clocks.inPersonDueOn(),
            clocks.redLineOn(),
            clocks.quietUntil(),
            member.value(),
            kept.person().value()
        };
        for (var place = 0; place < values.length; place++) {
            set(to, place + 1, values[place]);
        }
    }

    private static void set(PreparedStatement to, int place, Object value) throws SQLException {
        if (value instanceof Optional<?> perhaps) {
            if (perhaps.isPresent()) {
                to.setObject(place, perhaps.get());
            } else {
                to.setNull(place, Types.NULL);
            }
        } else {
            to.setObject(place, value);
        }
    }

    private static Array dates(PreparedStatement to, List<LocalDate> days) throws SQLException {
        return to.getConnection().createArrayOf("date", days.toArray());
    }

    static Kept kept(ResultSet row, int number) throws SQLException {
        var bond = new Bond(
                row.getObject("kept_since", LocalDate.class),
                day(row, "resting_since"),
                day(row, "last_touch_on"),
                day(row, "last_in_person_on"),
                days(row.getArray("reached_out_on")));
        return new Kept(
                new Person.Id(row.getObject("person_id", UUID.class)),
                bond,
                wish(row, "own_"),
                rhythm(row),
                instant(row.getObject("reply_owed_since", OffsetDateTime.class)));
    }

    static RhythmWish wish(ResultSet row, String prefix) throws SQLException {
        return new RhythmWish(
                span(row, prefix + "floor_days"),
                number(row, prefix + "ceiling"),
                span(row, prefix + "in_person_days"),
                span(row, prefix + "red_line_days"));
    }

    static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(
                Period.ofDays(row.getInt("floor_days")),
                row.getInt("ceiling"),
                Optional.of(Period.ofDays(row.getInt("in_person_days"))).filter(it -> !it.equals(RhythmWish.NEVER)),
                Period.ofDays(row.getInt("red_line_days")));
    }

    static int inPersonDays(Rhythm rhythm) {
        return rhythm.inPerson().orElse(RhythmWish.NEVER).getDays();
    }

    private static String[] ids(List<Person.Id> people) {
        return people.stream().map(person -> person.value().toString()).toArray(String[]::new);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((java.sql.Date[]) array.getArray())
                .map(java.sql.Date::toLocalDate)
                .toList();
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    private static Optional<Period> span(ResultSet row, String column) throws SQLException {
        return number(row, column).map(Period::ofDays);
    }
}
