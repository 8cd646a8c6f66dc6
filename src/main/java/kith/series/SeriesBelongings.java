package kith.series;

import java.util.List;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.HandedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With whom somebody was to come again and again, with them does whom they are one with; in one series, they stand once. */
@Component
class SeriesBelongings implements Belongings {

    private final HandedRows places;

    SeriesBelongings(JdbcClient db) {
        this.places = new HandedRows(db, "series_person", "person_id", """
                NOT EXISTS (SELECT FROM series_person ours
                             WHERE ours.member_id = :member
                               AND ours.series_id = series_person.series_id
                               AND ours.person_id = :to)
                """);
    }

    @Override
    public String kind() {
        return "series";
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
