package kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.members.Member;
import kith.platform.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which day a touch is due with each person, as the rhythm of the bond tells it. Works within an open book. */
@Repository
public class TouchesDue {

    private final JdbcClient db;

    TouchesDue(JdbcClient db) {
        this.db = db;
    }

    /** Empty: nothing is due with them, or there never was a touch. */
    public void set(Member.Id member, Map<Person.Id, Optional<LocalDate>> days) {
        var all = List.copyOf(days.entrySet());
        db.sql("""
                UPDATE person p
                   SET touch_due_on = t.day
                  FROM unnest(cast(:id AS uuid[]), cast(:day AS date[])) AS t (id, day)
                 WHERE p.member_id = :member
                   AND p.id = t.id
                   AND p.touch_due_on IS DISTINCT FROM t.day
                """)
                .param("member", member.value())
                .param("id", Columns.of(all, it -> it.getKey().value()))
                .param("day", Columns.of(all, it -> it.getValue().orElse(null)))
                .update();
    }
}
