package kith.nudges;

import java.util.List;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.HandedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was suggested of somebody, and what the member answered, holds for whom they are one with: one nudge a day. */
@Component
class NudgeBelongings implements Belongings {

    private static final String ONE_A_DAY =
            "NOT EXISTS (SELECT FROM nudge o WHERE o.member_id = :member AND o.person_id = :to AND o.day = nudge.day)";

    private final HandedRows rows;

    NudgeBelongings(JdbcClient db) {
        this.rows = new HandedRows(db, "nudge", "person_id", ONE_A_DAY);
    }

    @Override
    public String kind() {
        return "nudges";
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
