package kith.people.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.drafts.Plain;
import kith.members.Member;
import kith.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The views of the list that a member has kept under names. Works within an open book. */
@Repository
class SavedViews {

    static final int MOST = 30;

    private final JdbcClient db;

    SavedViews(JdbcClient db) {
        this.db = db;
    }

    /** @param query that of the address, without a question mark */
    record SavedView(UUID id, String name, String query) {}

    /** By name. */
    List<SavedView> all(Member.Id member) {
        return db.sql("SELECT id, name, query FROM people_view WHERE member_id = :member ORDER BY normal")
                .param("member", member.value())
                .query(SavedViews::view)
                .list();
    }

    /** False when another has that name, or there are plenty. */
    boolean keep(Member.Id member, String name, String query) {
        return db.sql("""
                INSERT INTO people_view (member_id, id, name, normal, query)
                SELECT :member, :id, :name, :normal, :query
                 WHERE (SELECT count(*) FROM people_view WHERE member_id = :member) < :most
                    ON CONFLICT (member_id, normal) DO NOTHING
                """)
                        .param("member", member.value())
                        .param("id", Ids.next())
                        .param("name", name)
                        .param("normal", normal(name))
                        .param("query", query)
                        .param("most", MOST)
                        .update()
                == 1;
    }

    /** What it was; empty if there was none. */
    Optional<SavedView> forget(Member.Id member, UUID id) {
        return db.sql("DELETE FROM people_view WHERE member_id = :member AND id = :id RETURNING id, name, query")
                .param("member", member.value())
                .param("id", id)
                .query(SavedViews::view)
                .optional();
    }

    static String normal(String name) {
        var plain = Plain.text(name);
        return plain.isEmpty() ? name : plain;
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("query"));
    }
}
