package kith.people;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was noticed about somebody goes to whom they are one with. */
@Component
class DetailBelongings implements Belongings {

    private final JdbcClient db;

    DetailBelongings(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "details";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        int count = db.sql("SELECT count(*) FROM detail WHERE member_id = :member AND person_id = :from")
                .param("member", member.value())
                .param("from", handover.from().value())
                .query(Integer.class)
                .single();
        return count == 0 ? Optional.empty() : Optional.of(frame.say("people.merge.details", count));
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return db.sql("""
                UPDATE detail
                   SET person_id = :to
                 WHERE member_id = :member
                   AND person_id = :from
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
                UPDATE detail
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
