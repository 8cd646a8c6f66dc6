package kith.members.joining;

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
import kith.members.Secret;
import kith.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links by which a host lets others in: each for one account, for a fortnight, revocable. */
@Repository
class Invitations {

    static final Duration LIFE = Duration.ofDays(14);

    private final JdbcClient db;
    private final Clock clock;

    Invitations(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param email whom it is meant for; empty for whoever holds it */
    record Invitation(UUID id, String email, Instant madeAt, Instant expiresAt, State state) {}

    enum State {
        OPEN,
        USED,
        REVOKED,
        EXPIRED
    }

    /** Makes one and gives the secret of its link, the only time it is seen. */
    Secret make(Member host, String email) {
        var token = Secret.fresh();
        var now = OffsetDateTime.now(clock);
        db.sql("""
                INSERT INTO invitation (id, token_hash, made_by, email, made_at, expires_at)
                VALUES (:id, :hash, :host, nullif(:email, ''), :now, :expires)
                """)
                .param("id", Ids.next())
                .param("hash", token.hash())
                .param("host", host.id().value())
                .param("email", Members.normal(email))
                .param("now", now)
                .param("expires", now.plus(LIFE))
                .update();
        return token;
    }

    /** Whom an invitation that still opens is meant for: empty text for anybody. Nothing when it opens no more. */
    Optional<String> open(Secret token) {
        return db.sql("""
                SELECT coalesce(email, '')
                  FROM invitation
                 WHERE token_hash = :hash
                   AND used_at IS NULL
                   AND revoked_at IS NULL
                   AND expires_at > :now
                """)
                .param("hash", token.hash())
                .param("now", OffsetDateTime.now(clock))
                .query(String.class)
                .optional();
    }

    /** Uses an invitation up. False when it opens no more; of two at once, one is told so. */
    boolean use(Secret token, Member.Id by) {
        return db.sql("""
                UPDATE invitation
                   SET used_at = :now,
                       used_by = :by
                 WHERE token_hash = :hash
                   AND used_at IS NULL
                   AND revoked_at IS NULL
                   AND expires_at > :now
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.value())
                        .param("hash", token.hash())
                        .update()
                > 0;
    }

    /** False when there is no open one of this id. */
    boolean revoke(UUID id) {
        return db.sql(
                                "UPDATE invitation SET revoked_at = :now WHERE id = :id AND used_at IS NULL AND revoked_at IS NULL")
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** All that were made, the newest first. */
    List<Invitation> all() {
        var now = clock.instant();
        return db.sql("""
                SELECT id, email, made_at, expires_at, used_at, revoked_at
                  FROM invitation
                 ORDER BY made_at DESC, id
                 LIMIT 200
                """).query((row, _) -> invitation(row, now)).list();
    }

    private static Invitation invitation(ResultSet row, Instant now) throws SQLException {
        @Nullable String email = row.getString("email");
        var expiresAt = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        var state = row.getObject("used_at") != null
                ? State.USED
                : row.getObject("revoked_at") != null
                        ? State.REVOKED
                        : expiresAt.isBefore(now) ? State.EXPIRED : State.OPEN;
        return new Invitation(
                row.getObject("id", UUID.class),
                email == null ? "" : email,
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                expiresAt,
                state);
    }
}
