package kith.members.keys;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kith.members.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of a member, as they see them in a list. */
@Repository
class Passkeys {

    private final JdbcClient db;

    Passkeys(JdbcClient db) {
        this.db = db;
    }

    record Listed(UUID id, String name, boolean backedUp, Instant since, Instant usedAt) {}

    /** All of a member's, the newest first. */
    List<Listed> of(Member.Id member) {
        return db.sql("""
                SELECT id, name, backed_up, created_at, used_at
                  FROM passkey
                 WHERE member_id = :member
                 ORDER BY id DESC
                """)
                .param("member", member.value())
                .query((row, _) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("backed_up"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False when the member has none such. */
    boolean rename(Member.Id member, UUID id, String name) {
        return db.sql("UPDATE passkey SET name = :name WHERE id = :id AND member_id = :member")
                        .param("name", name)
                        .param("id", id)
                        .param("member", member.value())
                        .update()
                > 0;
    }

    /** False when the member has none such. */
    boolean remove(Member.Id member, UUID id) {
        return db.sql("DELETE FROM passkey WHERE id = :id AND member_id = :member")
                        .param("id", id)
                        .param("member", member.value())
                        .update()
                > 0;
    }
}
