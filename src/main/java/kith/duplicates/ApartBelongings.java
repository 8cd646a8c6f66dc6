package kith.duplicates;

import java.util.List;
import kith.members.Member;
import kith.people.Belongings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From whom somebody was told apart, from them is told apart whom they are one with. */
@Component
class ApartBelongings implements Belongings {

    private final JdbcClient db;

    ApartBelongings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "apart";
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return db.sql("""
                INSERT INTO pair (member_id, one_id, other_id, same, weight, reasons, found_at, apart_at)
                SELECT :member, least(:to, p.whom), greatest(:to, p.whom), p.same, p.weight, p.reasons, p.found_at, p.apart_at
                  FROM (SELECT CASE WHEN one_id = :from THEN other_id ELSE one_id END AS whom, same, weight, reasons,
                               found_at, apart_at
                          FROM pair
                         WHERE member_id = :member
                           AND apart_at IS NOT NULL
                           AND (one_id = :from OR other_id = :from)) AS p
                 WHERE p.whom <> :to
                    ON CONFLICT (member_id, one_id, other_id) DO UPDATE
                   SET apart_at = excluded.apart_at
                 WHERE pair.apart_at IS NULL
                RETURNING CASE WHEN one_id = :to THEN other_id ELSE one_id END AS whom
                """)
                .param("member", member.value())
                .param("from", handover.from().value())
                .param("to", handover.to().value())
                .query((row, _) -> row.getString("whom"))
                .list();
    }

    /** The next finding asks about them again, if there is anything to ask. */
    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        db.sql("""
                DELETE FROM pair
                 WHERE member_id = :member
                   AND (one_id = :to AND other_id = ANY(cast(:whom AS uuid[]))
                        OR other_id = :to AND one_id = ANY(cast(:whom AS uuid[])))
                """)
                .param("member", member.value())
                .param("to", handover.to().value())
                .param("whom", handedOver.toArray(String[]::new))
                .update();
    }
}
