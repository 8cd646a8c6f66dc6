package kith.nudges;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.people.Belongings;
import kith.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was suggested of somebody, and what the member answered, holds for whom they are one with: one nudge a day. */
@Component
class NudgeBelongings implements Belongings {

    private final JdbcClient db;

    NudgeBelongings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "nudges";
    }

    /** Nothing that one would miss. */
    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        return Optional.empty();
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return db.sql("""
                UPDATE nudge n
                   SET person_id = :to
                 WHERE n.member_id = :member
                   AND n.person_id = :from
                   AND NOT EXISTS (SELECT FROM nudge o
                                    WHERE o.member_id = :member AND o.person_id = :to AND o.day = n.day)
                RETURNING n.id
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
                UPDATE nudge
                   SET person_id = :from
                 WHERE member_id = :member
                   AND person_id = :to
                   AND id = ANY(cast(:ids AS uuid[]))
                """)
                .param("from", handover.from().value())
                .param("member", member.value())
                .param("to", handover.to().value())
                .param("ids", handedOver.toArray(String[]::new))
                .update();
    }
}
