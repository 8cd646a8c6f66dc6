package kith.members.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import kith.members.Member;
import kith.members.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;

/**
 * The challenges of passkeys between the two requests of their use. The browser holds a cookie, the row the challenge;
 * it can be answered once, within five minutes.
 */
@Repository
class Ceremonies {

    static final Duration LIFE = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Clock clock;

    Ceremonies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Begun(Secret token, Bytes challenge) {}

    /** For a member who adds a passkey. */
    Begun begin(Member.Id member) {
        return begun(member);
    }

    /** For somebody who signs in. */
    Begun begin() {
        return begun(null);
    }

    /** The challenge of this member's ceremony, used up. */
    Optional<Bytes> finish(Secret token, Member.Id member) {
        return finished("member_id = :member", token, member);
    }

    /** The challenge of a stranger's ceremony, used up. */
    Optional<Bytes> finish(Secret token) {
        return finished("member_id IS NULL", token, null);
    }

    int forgetOld() {
        return db.sql("DELETE FROM ceremony WHERE began_at < :oldest")
                .param("oldest", OffsetDateTime.now(clock).minus(LIFE))
                .update();
    }

    private Begun begun(Member.@Nullable Id member) {
        var begun = new Begun(Secret.fresh(), Bytes.random());
        db.sql("""
                INSERT INTO ceremony (token_hash, challenge, member_id, began_at)
                VALUES (:hash, :challenge, :member, :now)
                """)
                .param("hash", begun.token().hash())
                .param("challenge", begun.challenge().getBytes())
                .param("member", member == null ? null : member.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return begun;
    }

    private Optional<Bytes> finished(String whose, Secret token, Member.@Nullable Id member) {
        return db.sql("""
                DELETE FROM ceremony
                 WHERE token_hash = :hash
                   AND began_at > :oldest
                   AND %s
             RETURNING challenge
                """.formatted(whose))
                .param("hash", token.hash())
                .param("oldest", OffsetDateTime.now(clock).minus(LIFE))
                .param("member", member == null ? null : member.value())
                .query(byte[].class)
                .optional()
                .map(Bytes::new);
    }
}
