package kith.merging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Of whom else somebody was made, on their page, with the way back. */
@Component
class MergedPanel implements PersonPanel {

    private final Merges merges;
    private final Clock clock;

    MergedPanel(Merges merges, Clock clock) {
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var today = LocalDate.now(clock.withZone(frame.words().zone()));
        var lines = merges.into(member.id(), person.id()).stream()
                .map(it -> new MergesPage.Line(it.goneName(), "", told(frame, it, today), MergesPage.undoing(it)))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Panel(Slot.SIDE, 90, "merging/merged", new MergesPage(frame, lines, Optional.empty())));
    }

    static String told(Frame frame, Merge merge, LocalDate today) {
        var day = merge.at().atZone(frame.words().zone()).toLocalDate();
        return frame.say("merging.told", merge.goneName(), frame.words().relative(day, today));
    }
}
