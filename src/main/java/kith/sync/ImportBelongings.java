package kith.sync;

import java.util.List;
import kith.members.Member;
import kith.people.Belongings;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cards of which somebody was made speak of whom they are one with: the same file finds them again, and undoing the
 * import does not throw the two away, as if both had come with it.
 */
@Component
class ImportBelongings implements Belongings {

    private final JdbcClient db;

    ImportBelongings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "imports";
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return db.sql("""
                WITH was AS (
                  SELECT import_id, position, verdict
                    FROM import_entry
                   WHERE member_id = :member
                     AND person_id = :from)
                UPDATE import_entry e
                   SET person_id = :to, verdict = CASE e.verdict WHEN 'NEW' THEN 'UPDATED' ELSE e.verdict END
                  FROM was
                 WHERE e.member_id = :member
                   AND e.import_id = was.import_id
                   AND e.position = was.position
                RETURNING was.verdict, e.position, e.import_id
                """)
                .param("member", member.value())
                .param("from", handover.from().value())
                .param("to", handover.to().value())
                .query((row, _) ->
                        row.getString("verdict") + " " + row.getInt("position") + " " + row.getString("import_id"))
                .list();
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        var was = handedOver.stream().map(it -> it.split(" ", 3)).toList();
        db.sql("""
                UPDATE import_entry e
                   SET person_id = :from, verdict = was.verdict
                  FROM unnest(:verdict, cast(:position AS int[]), cast(:import AS uuid[])) AS was (verdict, position, import_id)
                 WHERE e.member_id = :member
                   AND e.import_id = was.import_id
                   AND e.position = was.position
                   AND e.person_id = :to
                """)
                .param("from", handover.from().value())
                .param("verdict", Columns.of(was, it -> it[0]))
                .param("position", Columns.of(was, it -> it[1]))
                .param("import", Columns.of(was, it -> it[2]))
                .param("member", member.value())
                .param("to", handover.to().value())
                .update();
    }
}
