package kith.merging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kith.history.Milestones;
import kith.members.Member;
import kith.people.Person;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Of whom else somebody was made; that is taken back as a whole. */
@Component
class MergeMilestones implements Milestones {

    private final Merges merges;
    private final Clock clock;

    MergeMilestones(Merges merges, Clock clock) {
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public List<Milestone> of(Frame frame, Member.Id member, Person.Id person) {
        var today = LocalDate.now(clock.withZone(frame.words().zone()));
        return merges.into(member, person).stream()
                .map(it -> new Milestone(it.at(), MergedPanel.told(frame, it, today)))
                .toList();
    }
}
