package kith.members.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import kith.members.Member;
import kith.members.Secret;
import kith.members.form.HouseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers in which a member signed in before. Knowing one opens nothing; it only has tries of its own at that member's
 * password. One browser may be known for several members.
 */
@Repository
public class KnownDevices {

    public static final HouseCookie COOKIE = new HouseCookie("kith_device");

    private final JdbcClient db;
    private final Clock clock;

    KnownDevices(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public boolean knows(Secret device, String email) {
        return db.sql("""
                SELECT EXISTS (SELECT
                                 FROM known_device d
                                 JOIN member m ON m.id = d.member_id
                                WHERE d.token_hash = :hash
                                  AND m.email = :email)
                """)
                .param("hash", device.hash())
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    /** Knows this browser for the member from now on, by a new token: one that somebody planted there is worth nothing. */
    @Transactional
    public void remember(Member.Id member, HttpServletRequest request, HttpServletResponse response) {
        var token = Secret.fresh();
        COOKIE.read(request)
                .map(Secret::new)
                .ifPresent(old -> db.sql("UPDATE known_device SET token_hash = :new WHERE token_hash = :old")
                        .param("new", token.hash())
                        .param("old", old.hash())
                        .update());
        db.sql("""
                INSERT INTO known_device (token_hash, member_id, used_at)
                VALUES (:hash, :member, :now)
                    ON CONFLICT (token_hash, member_id) DO UPDATE SET used_at = excluded.used_at
                """)
                .param("hash", token.hash())
                .param("member", member.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        COOKIE.write(request, response, token.text(), HouseCookie.LONGEST);
    }
}
