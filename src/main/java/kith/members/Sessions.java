package kith.members;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is signed in where. The browser holds a random token of 256 bits, the database only its SHA-256; a session is
 * touched at most once a minute, so that looking at a page costs one read and no write.
 */
@Repository
class Sessions {

    static final Duration LIFE = Duration.ofDays(60);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;

    Sessions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Session(UUID id, Member member) {}

    /** Begins a session and gives the token for the browser, the only time it is seen. */
    String begin(Member.Id member, String device, String address) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("""
                INSERT INTO session (token_hash, id, member_id, created_at, seen_at, device, address)
                VALUES (:hash, :id, :member, :now, :now, :device, :address)
                """)
                .param("hash", hash(token))
                .param("id", Ids.next())
                .param("member", member.value())
                .param("now", OffsetDateTime.now(clock))
                .param("device", device)
                .param("address", address)
                .update();
        return token;
    }

    Optional<Session> find(String token) {
        var now = OffsetDateTime.now(clock);
        record Seen(Session session, boolean stale) {}
        var found = db.sql("""
                SELECT s.id AS session_id, s.seen_at, %s
                  FROM session s
                  JOIN member m ON m.id = s.member_id
                 WHERE s.token_hash = :hash
                   AND s.seen_at > :oldest
                """.formatted(Members.COLUMNS))
                .param("hash", hash(token))
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

    void end(UUID session) {
        db.sql("DELETE FROM session WHERE id = :id").param("id", session).update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
