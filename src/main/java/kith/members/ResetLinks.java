package kith.members;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kith.platform.Installation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Links by which somebody who forgot their password sets a new one: for an hour, once. */
@Repository
public class ResetLinks {

    private static final Duration LIFE = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;
    private final Installation installation;
    private final Members members;

    ResetLinks(JdbcClient db, Clock clock, Installation installation, Members members) {
        this.db = db;
        this.clock = clock;
        this.installation = installation;
        this.members = members;
    }

    /** Makes one and gives its whole address, the only time it is seen. */
    public String make(Member.Id member) {
        var token = Secret.fresh();
        db.sql("INSERT INTO reset_link (token_hash, member_id, expires_at) VALUES (:hash, :member, :expires)")
                .param("hash", token.hash())
                .param("member", member.value())
                .param("expires", OffsetDateTime.now(clock).plus(LIFE))
                .update();
        return installation.url().resolve("/reset/" + token.text()).toString();
    }

    /** Whose password a link that still opens would set. */
    public Optional<Member> open(Secret token) {
        return db.sql("""
                SELECT member_id
                  FROM reset_link
                 WHERE token_hash = :hash
                   AND expires_at > :now
                """)
                .param("hash", token.hash())
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .flatMap(id -> members.find(new Member.Id(id)));
    }

    /** Sets the password, and ends all sessions and all other links. False when the link opens no more. */
    @Transactional
    public boolean use(Secret token, Member member, String password) {
        var used = db.sql("""
                DELETE FROM reset_link
                 WHERE token_hash = :hash
                   AND member_id = :member
                   AND expires_at > :now
                """)
                .param("hash", token.hash())
                .param("member", member.id().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (used == 0) {
            return false;
        }
        members.changePassword(member.id(), password);
        db.sql("DELETE FROM reset_link WHERE member_id = :member")
                .param("member", member.id().value())
                .update();
        return true;
    }
}
