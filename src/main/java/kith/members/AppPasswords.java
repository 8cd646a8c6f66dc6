package kith.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Long random secrets, each for one program such as an address-book client: 28 letters of about 5 bits each, shown once.
 * Nobody can guess one, so a fast hash is enough and guesses need no slowing.
 */
@Repository
public class AppPasswords {

    private static final int GROUPS = 7;

    private final JdbcClient db;
    private final Clock clock;

    AppPasswords(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One of a member's; the secret itself is not in it, and nowhere else. */
    public record Listed(UUID id, String name, Instant since, Optional<Instant> usedAt) {}

    /** Makes one and gives its secret, the only time it is seen. */
    public String make(Member.Id member, String name) {
        var secret = Secret.typed(GROUPS);
        db.sql("""
                INSERT INTO app_password (id, member_id, name, secret_hash, created_at)
                VALUES (:id, :member, :name, :hash, :now)
                """)
                .param("id", Ids.next())
                .param("member", member.value())
                .param("name", name.strip())
                .param("hash", secret.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return secret.text();
    }

    /** The member whose address and app password these are. Remembers, to the minute, when that was last asked. */
    public Optional<Member> check(String email, String secret) {
        var now = OffsetDateTime.now(clock);
        record Found(Member member, UUID id, boolean stale) {}
        var found = db.sql("""
                SELECT %s, a.id AS app_password_id,
                       a.used_at IS NULL OR a.used_at < :recent AS stale
                  FROM app_password a
                  JOIN member m ON m.id = a.member_id
                 WHERE a.secret_hash = :hash
                   AND m.email = :email
                """.formatted(Members.COLUMNS))
                .param("hash", Secret.asTyped(secret).hash())
                .param("email", Members.normal(email))
                .param("recent", now.minusMinutes(1))
                .query((row, number) -> new Found(
                        Members.member(row, number),
                        row.getObject("app_password_id", UUID.class),
                        row.getBoolean("stale")))
                .optional();
        found.filter(Found::stale)
                .ifPresent(it -> db.sql("UPDATE app_password SET used_at = :now WHERE id = :id")
                        .param("now", now)
                        .param("id", it.id())
                        .update());
        return found.map(Found::member);
    }

    /** All of a member's, the newest first. */
    public List<Listed> of(Member.Id member) {
        return db.sql("""
                SELECT id, name, created_at, used_at
                  FROM app_password
                 WHERE member_id = :member
                 ORDER BY id DESC
                """)
                .param("member", member.value())
                .query(AppPasswords::listed)
                .list();
    }

    /** False when the member has none such. */
    public boolean remove(Member.Id member, UUID id) {
        return db.sql("DELETE FROM app_password WHERE id = :id AND member_id = :member")
                        .param("id", id)
                        .param("member", member.value())
                        .update()
                > 0;
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
