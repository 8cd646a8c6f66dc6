package kith.members.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.members.Members;
import kith.members.PasswordChanged;
import kith.members.Secret;
import kith.platform.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is signed in where. The browser holds a random token of 256 bits, the database only its SHA-256; a session is
 * touched at most once a minute, so that looking at a page costs one read and no write.
 */
@Repository
public class Sessions {

    public static final Duration LIFE = Duration.ofDays(60);

    private final JdbcClient db;
    private final Clock clock;

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A session as a request carries it. */
    record Session(UUID id, Member member) {}

    /** A session as its member sees it in the list. */
    public record Listed(UUID id, Device device, String address, Instant since, Instant seenAt) {}

    /** Begins a session and gives the token for the browser, the only time it is seen. */
    Secret begin(Member.Id member, String device, String address) {
        var token = Secret.fresh();
        db.sql("""
                INSERT INTO session (token_hash, id, member_id, created_at, seen_at, device, address)
                VALUES (:hash, :id, :member, :now, :now, :device, :address)
                """)
                .param("hash", token.hash())
                .param("id", Ids.next())
                .param("member", member.value())
                .param("now", OffsetDateTime.now(clock))
                .param("device", device)
                .param("address", address)
                .update();
        return token;
    }

    Optional<Session> find(Secret token) {
        var now = OffsetDateTime.now(clock);
        record Seen(Session session, boolean stale) {}
        var found = db.sql("""
                SELECT s.id AS session_id, s.seen_at, %s
                  FROM session s
                  JOIN member m ON m.id = s.member_id
                 WHERE s.token_hash = :hash
                   AND s.seen_at > :oldest
                """.formatted(Members.COLUMNS))
                .param("hash", token.hash())
                .param("oldest", now.minus(LIFE))
                .query((row, number) -> new Seen(
                        new Session(row.getObject("session_id", UUID.class), Members.member(row, number)),
                        row.getObject("seen_at", OffsetDateTime.class).isBefore(now.minusMinutes(1))))
                .optional();
        found.filter(Seen::stale)
                .ifPresent(it -> db.sql("UPDATE session SET seen_at = :now WHERE id = :id")
                        .param("now", now)
                        .param("id", it.session().id())
                        .update());
        return found.map(Seen::session);
    }

    /** All of a member's, the one seen last first. */
    public List<Listed> of(Member.Id member) {
        return db.sql("""
                SELECT id, device, address, created_at, seen_at
                  FROM session
                 WHERE member_id = :member
                   AND seen_at > :oldest
                 ORDER BY seen_at DESC, id
                """)
                .param("member", member.value())
                .param("oldest", OffsetDateTime.now(clock).minus(LIFE))
                .query(Sessions::listed)
                .list();
    }

    /** Ends one of this member's sessions. False when the member has none such. */
    boolean end(Member.Id member, UUID session) {
        return db.sql("DELETE FROM session WHERE id = :id AND member_id = :member")
                        .param("id", session)
                        .param("member", member.value())
                        .update()
                > 0;
    }

    /** Ends all of this member's sessions but one. */
    void endOthers(Member.Id member, UUID stays) {
        db.sql("DELETE FROM session WHERE member_id = :member AND id <> :stays")
                .param("member", member.value())
                .param("stays", stays)
                .update();
    }

    /** Ends all of this member's sessions; no browser is known for them any more. */
    void endAll(Member.Id member) {
        for (var table : List.of("session", "known_device")) {
            db.sql("DELETE FROM " + table + " WHERE member_id = :member")
                    .param("member", member.value())
                    .update();
        }
    }

    @EventListener
    void on(PasswordChanged changed) {
        endAll(changed.member());
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                Device.named(row.getString("device")),
                row.getString("address"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
