package kith.people;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody introduced was introduced by whom they are one with, but for the two: nobody introduces themselves. */
@Component
class IntroducedBelongings implements Belongings {

    private final JdbcClient db;
    private final HandedRows rows;

    IntroducedBelongings(JdbcClient db) {
        this.db = db;
        this.rows = new HandedRows(db, "person", "introduced_by", "id <> :to");
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

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return rows.handOver(member, handover);
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        rows.giveBack(member, handover, handedOver);
    }
}
