package kith.people;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody introduced was introduced by whom they are one with. */
@Component
class IntroducedBelongings implements Belongings {

    private final JdbcClient db;

    IntroducedBelongings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "introduced";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        int count = db.sql("""
                SELECT count(*)
                  FROM person
                 WHERE member_id = :member
                   AND introduced_by = :from
                   AND id <> :to
                   AND deleted_at IS NULL
                """)
                .param("member", member.value())
                .param("from", handover.from().value())
                .param("to", handover.to().value())
                .query(Integer.class)
                .single();
        return count == 0 ? Optional.empty() : Optional.of(frame.say("people.merge.introduced", count));
    }

    /** The two themselves are left out: nobody introduces themselves. */
    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return db.sql("""
                UPDATE person
                   SET introduced_by = :to
                 WHERE member_id = :member
                   AND introduced_by = :from
                   AND id <> :to
                RETURNING id
                """)
                .param("to", handover.to().value())
                .param("member", member.value())
                .param("from", handover.from().value())
                .query((row, _) -> row.getString("id"))
                .list();
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        db.sql("""
                UPDATE person
                   SET introduced_by = :from
                 WHERE member_id = :member
                   AND introduced_by = :to
                   AND id = ANY(cast(:ids AS uuid[]))
                """)
                .param("from", handover.from().value())
                .param("member", member.value())
                .param("to", handover.to().value())
                .param("ids", handedOver.toArray(String[]::new))
                .update();
    }
}
