package kith.nudges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kith.members.Member;
import kith.nudges.Day.Birthday;
import kith.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each member's day stands, as a row: the latest day only. */
@Repository
class DayRows {

    /** The daily number where the member has said nothing. */
    static final int USUAL_NUMBER = 5;

    private final JdbcClient db;
    private final Clock clock;

    DayRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A day that was made up; when something new came since, it may be filled up. */
    record Made(Day day, boolean stale) {}

    /** The day and all its nudges in one statement; empty until it is made up. */
    Optional<Made> made(Member.Id member, LocalDate today) {
        record Line(Made made, Optional<Nudge> nudge) {}
        var lines = db.sql("SELECT stale, number, unsorted, birthdays, wrote_at, rhythm_at, planned_at, hidden_at, "
                        + NudgeRows.COLUMNS + """
                  FROM nudge_day
                  LEFT JOIN nudge ON nudge.member_id = nudge_day.member_id AND nudge.day = nudge_day.day
                 WHERE nudge_day.member_id = :member
                   AND nudge_day.day = :today
                 ORDER BY place, id
                """)
                .param("member", member.value())
                .param("today", today)
                .query((row, number) -> new Line(made(row, today), nudge(row, number)))
                .list();
        var nudges = lines.stream().flatMap(line -> line.nudge().stream()).toList();
        return lines.stream()
                .findFirst()
                .map(line ->
                        new Made(line.made().day().with(nudges), line.made().stale()));
    }

    /** Takes the making of this day upon itself, and says the daily number; empty if another has it in hand or done. */
    Optional<Integer> begin(Member.Id member, LocalDate today) {
        return db.sql("""
                INSERT INTO nudge_day (member_id, day, number)
                VALUES (:member, :today, :number)
                    ON CONFLICT (member_id) DO UPDATE
                   SET day = excluded.day, stale = false
                 WHERE nudge_day.day IS DISTINCT FROM excluded.day OR nudge_day.stale
                RETURNING number
                """)
                .param("member", member.value())
                .param("today", today)
                .param("number", USUAL_NUMBER)
                .query(Integer.class)
                .optional();
    }

    /** Something new came: the day may be filled up. */
    void stale(Member.Id member) {
        db.sql("UPDATE nudge_day SET stale = true WHERE member_id = :member AND NOT stale")
                .param("member", member.value())
                .update();
    }

    void lookAhead(Member.Id member, int unsorted, List<Birthday> birthdays) {
        db.sql("""
                UPDATE nudge_day
                   SET unsorted = :unsorted, birthdays = CAST(:birthdays AS text[])
                 WHERE member_id = :member
                """)
                .param("member", member.value())
                .param("unsorted", unsorted)
                .param("birthdays", birthdays.stream().map(DayRows::written).toArray(String[]::new))
                .update();
    }

    int number(Member.Id member) {
        return db.sql("SELECT number FROM nudge_day WHERE member_id = :member")
                .param("member", member.value())
                .query(Integer.class)
                .optional()
                .orElse(USUAL_NUMBER);
    }

    void number(Member.Id member, int number) {
        set(member, "number", number);
        stale(member);
    }

    /** Marks a first step as done, or the steps as hidden: {@code step} is the column. */
    void step(Member.Id member, Step step) {
        set(member, step.column, OffsetDateTime.now(clock));
    }

    /** The steps are shown again. */
    void unhide(Member.Id member) {
        db.sql("UPDATE nudge_day SET hidden_at = NULL WHERE member_id = :member")
                .param("member", member.value())
                .update();
    }

    enum Step {
        WROTE("wrote_at"),
        RHYTHM("rhythm_at"),
        PLANNED("planned_at"),
        HIDDEN("hidden_at");

        private final String column;

        Step(String column) {
            this.column = column;
        }
    }

    private void set(Member.Id member, String column, Object value) {
        db.sql("""
                INSERT INTO nudge_day (member_id, %1$s)
                VALUES (:member, :value)
                    ON CONFLICT (member_id) DO UPDATE
                   SET %1$s = excluded.%1$s
                """.formatted(column))
                .param("member", member.value())
                .param("value", value)
                .update();
    }

    private static Made made(ResultSet row, LocalDate today) throws SQLException {
        var steps = new FirstSteps(
                row.getObject("wrote_at") != null,
                row.getObject("rhythm_at") != null,
                row.getObject("planned_at") != null,
                row.getObject("hidden_at") != null);
        var birthdays = Arrays.stream((String[]) row.getArray("birthdays").getArray())
                .map(DayRows::birthday)
                .toList();
        var day = new Day(today, List.of(), row.getInt("number"), row.getInt("unsorted"), birthdays, steps);
        return new Made(day, row.getBoolean("stale"));
    }

    private static Optional<Nudge> nudge(ResultSet row, int number) throws SQLException {
        return row.getObject("id") == null ? Optional.empty() : Optional.of(NudgeRows.nudge(row, number));
    }

    private static String written(Birthday birthday) {
        var age = birthday.age().isPresent() ? " " + birthday.age().getAsInt() : "";
        return birthday.on() + " " + birthday.person().value() + age;
    }

    private static Birthday birthday(String written) {
        var parts = written.split(" ", 3);
        var age = parts.length == 3 ? OptionalInt.of(Integer.parseInt(parts[2])) : OptionalInt.empty();
        return new Birthday(new Person.Id(UUID.fromString(parts[1])), LocalDate.parse(parts[0]), age);
    }
}
