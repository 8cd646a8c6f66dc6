package kith.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.members.Member;
import kith.people.Belongings;
import kith.platform.Columns;
import kith.web.Frame;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The timelines of two people become one. A moment that both stood in is kept apart in what is handed over, with the place
 * the one had in it: there only they come back.
 */
@Component
class MomentBelongings implements Belongings {

    private static final String SHARED = "shared ";

    private final JdbcClient db;
    private final SettleTouches settle;
    private final ApplicationEventPublisher events;

    MomentBelongings(JdbcClient db, SettleTouches settle, ApplicationEventPublisher events) {
        this.db = db;
        this.settle = settle;
        this.events = events;
    }

    @Override
    public String kind() {
        return "moments";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        int count = db.sql("""
                SELECT count(*)
                  FROM moment_person p
                  JOIN moment m ON m.member_id = p.member_id AND m.id = p.moment_id
                 WHERE p.member_id = :member
                   AND p.person_id = :from
                   AND m.deleted_at IS NULL
                """)
                .param("member", member.value())
                .param("from", handover.from().value())
                .query(Integer.class)
                .single();
        return count == 0 ? Optional.empty() : Optional.of(frame.say("moments.merge", count));
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        var handed = new ArrayList<>(shared(member, handover));
        handed.addAll(moved(member, handover));
        settle(member, handover, handed.size());
        return handed;
    }

    private List<String> shared(Member.Id member, Handover handover) {
        return db.sql("""
                DELETE FROM moment_person theirs
                 WHERE theirs.member_id = :member
                   AND theirs.person_id = :from
                   AND EXISTS (SELECT FROM moment_person ours
                                WHERE ours.member_id = :member
                                  AND ours.moment_id = theirs.moment_id
                                  AND ours.person_id = :to)
                RETURNING theirs.moment_id, theirs.position
                """)
                .param("member", member.value())
                .param("from", handover.from().value())
                .param("to", handover.to().value())
                .query((row, _) -> SHARED + row.getInt("position") + " " + row.getString("moment_id"))
                .list();
    }

    private List<String> moved(Member.Id member, Handover handover) {
        return db.sql("""
                UPDATE moment_person
                   SET person_id = :to
                 WHERE member_id = :member
                   AND person_id = :from
                RETURNING moment_id
                """)
                .param("to", handover.to().value())
                .param("member", member.value())
                .param("from", handover.from().value())
                .query((row, _) -> row.getString("moment_id"))
                .list();
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        var shared = handedOver.stream()
                .filter(it -> it.startsWith(SHARED))
                .map(it -> it.substring(SHARED.length()).split(" ", 2))
                .toList();
        db.sql("""
                UPDATE moment_person
                   SET person_id = :from
                 WHERE member_id = :member
                   AND person_id = :to
                   AND moment_id = ANY(cast(:moments AS uuid[]))
                """)
                .param("from", handover.from().value())
                .param("member", member.value())
                .param("to", handover.to().value())
                .param(
                        "moments",
                        handedOver.stream().filter(it -> !it.startsWith(SHARED)).toArray(String[]::new))
                .update();
        db.sql("""
                INSERT INTO moment_person (member_id, moment_id, person_id, position, at)
                SELECT :member, ours.moment_id, :from, was.position, ours.at
                  FROM unnest(cast(:moments AS uuid[]), cast(:positions AS smallint[])) AS was (moment_id, position)
                  JOIN moment_person ours ON ours.member_id = :member
                                         AND ours.moment_id = was.moment_id
                                         AND ours.person_id = :to
                """)
                .param("member", member.value())
                .param("from", handover.from().value())
                .param("to", handover.to().value())
                .param("moments", Columns.of(shared, it -> it[1]))
                .param("positions", Columns.of(shared, it -> it[0]))
                .update();
        settle(member, handover, handedOver.size());
    }

    private void settle(Member.Id member, Handover handover, int count) {
        var both = Set.of(handover.from(), handover.to());
        settle.of(member, both);
        events.publishEvent(new MomentsImported(member, both, count));
    }
}
