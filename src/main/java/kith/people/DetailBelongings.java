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
    private final HandedRows rows;

    DetailBelongings(JdbcClient db) {
        this.db = db;
        this.rows = new HandedRows(db, "detail", "person_id", "true");
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
        return rows.handOver(member, handover);
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        rows.giveBack(member, handover, handedOver);
    }
}
