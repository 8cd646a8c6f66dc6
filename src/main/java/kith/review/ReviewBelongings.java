package kith.review;

import java.util.List;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.HandedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In a review, whom they are one with stands for them, once. */
@Component
class ReviewBelongings implements Belongings {

    private final HandedRows places;

    ReviewBelongings(JdbcClient db) {
        this.places = new HandedRows(db, "review_person", "person_id", """
                NOT EXISTS (SELECT FROM review_person ours
                             WHERE ours.member_id = :member
                               AND ours.review_id = review_person.review_id
                               AND ours.person_id = :to)
                """);
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return places.handOver(member, handover);
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        places.giveBack(member, handover, handedOver);
    }
}
