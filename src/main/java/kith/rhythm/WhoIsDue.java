package kith.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose turn it is, on a day of the member's. To be asked within the member's open book. Nobody is in any of these lists
 * while their bond rests, or while they lie in the bin.
 */
@Repository
public class WhoIsDue {

    private final JdbcClient db;

    WhoIsDue(JdbcClient db) {
        this.db = db;
    }

    /**
     * For a touch: those whose day is today or was before, the latest for their own rhythm first. Not those past the
     * red line, and not those to whom the member reached out plenty.
     */
    public List<Kept> forTouch(Member.Id member, LocalDate today, int atMost) {
        return query("""
                   AND light_due_on <= :today
                   AND (red_line_on IS NULL OR red_line_on > :today)
                   AND (quiet_until IS NULL OR quiet_until <= :today)
                 ORDER BY (:today - light_due_on) / floor_days::float DESC, light_due_on, person_id
                """, member, today, atMost);
    }

    /** For a meeting, the latest for their own rhythm first. */
    public List<Kept> forMeeting(Member.Id member, LocalDate today, int atMost) {
        return query("""
                   AND in_person_due_on <= :today
                 ORDER BY (:today - in_person_due_on) / in_person_days::float DESC, in_person_due_on, person_id
                """, member, today, atMost);
    }

    /** Past the red line: the most recent first, for what has just gone quiet is easiest to mend; among equals the closest. */
    public List<Kept> pastRedLine(Member.Id member, LocalDate today, int atMost) {
        return query("""
                   AND red_line_on <= :today
                 ORDER BY red_line_on DESC, floor_days, person_id
                """, member, today, atMost);
    }

    /** Whom the member owes a reply since then, from {@code from} up to before {@code to}; the latest word first. */
    public List<Kept> forReply(Member.Id member, Instant from, Instant to, int atMost) {
        return db.sql("SELECT " + BondRows.COLUMNS + """
                  FROM bond
                 WHERE member_id = :member
                   AND reply_owed_since >= :from
                   AND reply_owed_since < :to
                   AND resting_since IS NULL
                   AND NOT binned
                 ORDER BY reply_owed_since DESC, person_id
                 LIMIT :atMost
                """)
                .param("member", member.value())
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("to", OffsetDateTime.ofInstant(to, ZoneOffset.UTC))
                .param("atMost", atMost)
                .query(BondRows::kept)
                .list();
    }

    private List<Kept> query(String conditionAndOrder, Member.Id member, LocalDate today, int atMost) {
        return db.sql("SELECT " + BondRows.COLUMNS + """
                  FROM bond
                 WHERE member_id = :member
                   AND NOT binned
                """ + conditionAndOrder + " LIMIT :atMost")
                .param("member", member.value())
                .param("today", today)
                .param("atMost", atMost)
                .query(BondRows::kept)
                .list();
    }
}
