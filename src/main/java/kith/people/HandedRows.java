package kith.people;

import java.util.List;
import kith.members.Member;
import kith.people.Belongings.Handover;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The plain case of {@link Belongings}: rows with an id, of which one column names the person. Works within an open book.
 *
 * @param table  and its column, by the names that they have in the database
 * @param where  what else must be true of a row of {@code table} for it to go along, as SQL over {@code :from} and {@code :to}
 */
public record HandedRows(JdbcClient db, String table, String column, String where) {

    /** The ids of those that went along. */
    public List<String> handOver(Member.Id member, Handover handover) {
        return db.sql("""
                UPDATE %1$s
                   SET %2$s = :to
                 WHERE member_id = :member
                   AND %2$s = :from
                   AND %3$s
                RETURNING id
                """.formatted(table, column, where))
                .param("to", handover.to().value())
                .param("member", member.value())
                .param("from", handover.from().value())
                .query((row, _) -> row.getString("id"))
                .list();
    }

    /** Of these, those that are still with whom they went to. */
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        db.sql("""
                UPDATE %1$s
                   SET %2$s = :from
                 WHERE member_id = :member
                   AND %2$s = :to
                   AND id = ANY(cast(:ids AS uuid[]))
                """.formatted(table, column))
                .param("from", handover.from().value())
                .param("member", member.value())
                .param("to", handover.to().value())
                .param("ids", handedOver.toArray(String[]::new))
                .update();
    }
}
