package kith.stories;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.HandedRows;
import kith.people.People;
import kith.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody is at goes along to whom they are one with. */
@Component
class ProjectBelongings implements Belongings {

    private final Projects projects;
    private final People people;
    private final HandedRows rows;

    ProjectBelongings(Projects projects, People people, JdbcClient db) {
        this.projects = projects;
        this.people = people;
        this.rows = new HandedRows(db, "project", "person_id", "true");
    }

    @Override
    public String kind() {
        return "projects";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        int count = projects.of(member, List.of(handover.from())).size();
        return count == 0 ? Optional.empty() : Optional.of(frame.say("stories.merge.projects", count));
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        var handed = rows.handOver(member, handover);
        if (!handed.isEmpty()) {
            people.lookUpAnew(member, List.of(handover.to()));
        }
        return handed;
    }

    /** Both are written anew after this, and looked up by what is theirs then. */
    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        rows.giveBack(member, handover, handedOver);
    }
}
