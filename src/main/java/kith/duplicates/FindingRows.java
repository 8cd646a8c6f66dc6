package kith.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each member's finding is behind their book, as a row. Works within an open book. */
@Repository
class FindingRows {

    /** A change this soon after another is not written down: an import tells of one with every batch. */
    private static final Duration ABOUT = Duration.ofSeconds(10);

    private final JdbcClient db;
    private final Clock clock;

    FindingRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Finding> of(Member.Id member) {
        return db.sql("SELECT stale_since, changed_at, found_at, too_many FROM finding WHERE member_id = :member")
                .param("member", member.value())
                .query(FindingRows::finding)
                .optional();
    }

    /**
     * The book is another one now. True when that was written down, and with it the row held until the transaction ends,
     * so that of two who change the book at once the second sees the job that the first has made.
     */
    boolean changed(Member.Id member) {
        return db.sql("""
                WITH known AS (
                  UPDATE finding
                     SET stale_since = coalesce(stale_since, :now), changed_at = :now
                   WHERE member_id = :member
                     AND (stale_since IS NULL OR changed_at < :about)
                  RETURNING 1),
                     fresh AS (
                  INSERT INTO finding (member_id, stale_since, changed_at)
                  SELECT :member, :now, :now
                   WHERE NOT EXISTS (SELECT FROM finding WHERE member_id = :member)
                      ON CONFLICT DO NOTHING
                  RETURNING 1)
                SELECT EXISTS (SELECT FROM known) OR EXISTS (SELECT FROM fresh)
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("about", OffsetDateTime.now(clock).minus(ABOUT))
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    /** The member wants it looked through now. */
    void asked(Member.Id member) {
        db.sql("""
                INSERT INTO finding (member_id, stale_since, changed_at)
                VALUES (:member, :now, :quiet)
                    ON CONFLICT (member_id) DO UPDATE
                   SET stale_since = coalesce(finding.stale_since, excluded.stale_since), changed_at = excluded.changed_at
                """)
                .param("member", member.value())
                .param("now", OffsetDateTime.now(clock))
                .param("quiet", OffsetDateTime.now(clock).minus(Finding.QUIET))
                .update();
    }

    /**
     * It was looked through as it stood then, and is up to date unless it has changed since, or so shortly before that a
     * change after that one would not have been written down. A look that came to no end leaves it as far behind as it was.
     */
    void found(Member.Id member, Instant at) {
        looked(member, at, Optional.empty());
    }

    /** There are so many people that they cannot be compared within the memory there is. */
    void tooMany(Member.Id member, Instant at, int people) {
        looked(member, at, Optional.of(people));
    }

    private void looked(Member.Id member, Instant at, Optional<Integer> tooMany) {
        db.sql("""
                UPDATE finding
                   SET found_at = :at, too_many = cast(:tooMany AS int),
                       stale_since = CASE WHEN changed_at >= :before THEN changed_at END
                 WHERE member_id = :member
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("before", at.minus(ABOUT).atOffset(ZoneOffset.UTC))
                .param("tooMany", tooMany.orElse(null))
                .param("member", member.value())
                .update();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                instant(row, "stale_since"),
                instant(row, "changed_at").orElseThrow(),
                instant(row, "found_at"),
                Optional.ofNullable(row.getObject("too_many", Integer.class)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
