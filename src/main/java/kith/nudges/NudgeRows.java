package kith.nudges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.members.Member;
import kith.nudges.Nudge.Answer;
import kith.people.Person;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nudges as rows. */
@Repository
class NudgeRows {

    static final String COLUMNS = """
            id, nudge.day, place, person_id, kind, words, arguments, ask_about, last_note, phone, email, action, about,
            settled_at, later_at, skipped_at, declined_at
            """;

    private static final String SETTLE = """
            UPDATE nudge
               SET settled_at = :now, settled_by = cast(:by AS uuid)
             WHERE member_id = :member
               AND person_id = ANY (CAST(:people AS uuid[]))
               AND kind = ANY (CAST(:kinds AS text[]))
               AND day >= :day
               AND settled_at IS NULL
            """;

    private final JdbcClient db;
    private final Clock clock;

    NudgeRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Nudge> of(Member.Id member, LocalDate day) {
        return db.sql("SELECT " + COLUMNS + """
                  FROM nudge
                 WHERE member_id = :member
                   AND day = :day
                 ORDER BY place, id
                """)
                .param("member", member.value())
                .param("day", day)
                .query(NudgeRows::nudge)
                .list();
    }

    Optional<Nudge> find(Member.Id member, Nudge.Id id) {
        return db.sql("SELECT " + COLUMNS + """
                  FROM nudge
                 WHERE member_id = :member
                   AND id = :id
                """)
                .param("member", member.value())
                .param("id", id.value())
                .query(NudgeRows::nudge)
                .optional();
    }

    void add(Member.Id member, LocalDate day, int place, Suggestion suggestion) {
        var material = suggestion.material();
        db.sql("""
                INSERT INTO nudge (member_id, id, day, place, person_id, kind, words, arguments,
                                   ask_about, last_note, phone, email, action, about)
                VALUES (:member, :id, :day, :place, :person, :kind, :words, CAST(:arguments AS text[]),
                        :askAbout, :lastNote, :phone, :email, :action, :about)
                    ON CONFLICT (member_id, person_id, day) DO NOTHING
                """)
                .param("member", member.value())
                .param("id", Ids.next())
                .param("day", day)
                .param("place", place)
                .param("person", suggestion.person().value())
                .param("kind", suggestion.kind().name())
                .param("words", suggestion.reason().words())
                .param("arguments", Arguments.written(suggestion.reason().arguments()))
                .param("askAbout", material.askAbout().orElse(null))
                .param("lastNote", material.lastNote().orElse(null))
                .param("phone", material.phone().orElse(null))
                .param("email", material.email().orElse(null))
                .param("action", suggestion.action().name())
                .param("about", suggestion.about().orElse(null))
                .update();
    }

    /** What the member answered; {@code quietUntil} may be {@link Quiet#FOR_GOOD}. */
    void answer(Member.Id member, Nudge.Id id, Answer answer, LocalDate quietUntil) {
        db.sql("""
                UPDATE nudge
                   SET later_at = CASE WHEN :answer = 'LATER' THEN :now END,
                       skipped_at = CASE WHEN :answer = 'SKIPPED' THEN :now END,
                       declined_at = CASE WHEN :answer = 'DECLINED' THEN :now END,
                       quiet_until = :quiet
                 WHERE member_id = :member
                   AND id = :id
                """)
                .param("member", member.value())
                .param("id", id.value())
                .param("answer", answer.name())
                .param("now", OffsetDateTime.now(clock))
                .param("quiet", quietUntil)
                .update();
    }

    /** The nudge is as if nobody had answered it. */
    void reopen(Member.Id member, Nudge.Id id) {
        db.sql("""
                UPDATE nudge
                   SET settled_at = NULL, settled_by = NULL, later_at = NULL, skipped_at = NULL, declined_at = NULL,
                       quiet_until = NULL
                 WHERE member_id = :member
                   AND id = :id
                """).param("member", member.value()).param("id", id.value()).update();
    }

    /** Settles what is open for these people since {@code day}. */
    void settle(Member.Id member, Set<Person.Id> people, Set<Kind> kinds, LocalDate day) {
        settle(SETTLE, member, people, kinds, day).param("by", null).update();
    }

    /** As {@link #settle}, by a touch; and the member has been in touch with somebody, the first of the first steps. */
    void answered(Member.Id member, Set<Person.Id> people, Set<Kind> kinds, LocalDate day, UUID moment) {
        var alsoWrote = """
                WITH settled AS (%s)
                UPDATE nudge_day
                   SET wrote_at = :now
                 WHERE member_id = :member
                   AND wrote_at IS NULL
                """.formatted(SETTLE);
        settle(alsoWrote, member, people, kinds, day).param("by", moment).update();
    }

    private JdbcClient.StatementSpec settle(
            String sql, Member.Id member, Set<Person.Id> people, Set<Kind> kinds, LocalDate day) {
        return db.sql(sql)
                .param("member", member.value())
                .param("people", ids(people))
                .param("kinds", kinds.stream().map(Kind::name).toArray(String[]::new))
                .param("day", day)
                .param("now", OffsetDateTime.now(clock));
    }

    /** Settles what is open about this thing. */
    void settle(Member.Id member, UUID about) {
        db.sql("""
                UPDATE nudge
                   SET settled_at = :now
                 WHERE member_id = :member
                   AND day >= :day
                   AND about = :about
                   AND settled_at IS NULL
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("member", member.value())
                .param("day", lately())
                .param("about", about)
                .update();
    }

    /** Of these things, those that a nudge was about before, on whatever day; but not if the member asked to hear of it later. */
    Set<UUID> given(Member.Id member, Set<UUID> about) {
        return Set.copyOf(db.sql("""
                SELECT DISTINCT about
                  FROM nudge
                 WHERE member_id = :member
                   AND about = ANY(cast(:about AS uuid[]))
                   AND later_at IS NULL
                """)
                .param("member", member.value())
                .param("about", about.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    /** Early enough to be before today everywhere on earth. */
    LocalDate lately() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }

    /** What that moment settled is open again. */
    void unsettle(Member.Id member, Set<Person.Id> people, UUID by) {
        db.sql("""
                UPDATE nudge
                   SET settled_at = NULL, settled_by = NULL
                 WHERE member_id = :member
                   AND person_id = ANY (CAST(:people AS uuid[]))
                   AND settled_by = :by
                """)
                .param("member", member.value())
                .param("people", ids(people))
                .param("by", by)
                .update();
    }

    /** Of whom, and of what kind of nudge, the member wants to hear nothing on that day; the latest given first. */
    List<Quiet> quiet(Member.Id member, LocalDate day) {
        return db.sql("""
                SELECT id, person_id, kind, later_at IS NOT NULL AS altogether, quiet_until
                  FROM nudge
                 WHERE member_id = :member
                   AND quiet_until > :day
                 ORDER BY id DESC
                """)
                .param("member", member.value())
                .param("day", day)
                .query((row, _) -> new Quiet(
                        new Nudge.Id(row.getObject("id", UUID.class)),
                        new Person.Id(row.getObject("person_id", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getBoolean("altogether"),
                        row.getObject("quiet_until", LocalDate.class)))
                .list();
    }

    /** Ends the quiet that an answer asked for; whether it was settled meanwhile stays. False when there is none. */
    boolean endQuiet(Member.Id member, Nudge.Id id) {
        return db.sql("""
                        UPDATE nudge
                           SET later_at = NULL, skipped_at = NULL, declined_at = NULL, quiet_until = NULL
                         WHERE member_id = :member
                           AND id = :id
                           AND quiet_until IS NOT NULL
                        """)
                        .param("member", member.value())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    static Nudge nudge(ResultSet row, int number) throws SQLException {
        var material =
                new Material(text(row, "ask_about"), text(row, "last_note"), text(row, "phone"), text(row, "email"));
        return new Nudge(
                new Nudge.Id(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                new Person.Id(row.getObject("person_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                new Reason(row.getString("words"), Arguments.read(Arrays.asList((String[])
                        row.getArray("arguments").getArray()))),
                material,
                Action.valueOf(row.getString("action")),
                Optional.ofNullable(row.getObject("about", UUID.class)),
                answer(row));
    }

    private static String[] ids(Set<Person.Id> people) {
        return people.stream().map(person -> person.value().toString()).toArray(String[]::new);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        if (row.getObject("settled_at") != null) {
            return Answer.SETTLED;
        } else if (row.getObject("declined_at") != null) {
            return Answer.DECLINED;
        } else if (row.getObject("skipped_at") != null) {
            return Answer.SKIPPED;
        }
        return row.getObject("later_at") == null ? Answer.OPEN : Answer.LATER;
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
