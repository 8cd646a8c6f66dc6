package kith.moments.timeline;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** The newest part of the timeline on a person's page. */
@Component
class TimelinePanel implements PersonPanel {

    private static final int SHOWN = 20;

    private final Moments moments;
    private final TellMoments tell;

    TimelinePanel(Moments moments, TellMoments tell) {
        this.moments = moments;
        this.tell = tell;
    }

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var found = moments.timeline(member.id(), person.id(), Moments.NEWEST, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var rows = tell.rows(frame, member, shown, Optional.of(person.id()));
        var all = found.size() > SHOWN ? "/moments?person=" + person.id().value() : "";
        return List.of(new Panel(Slot.MAIN, 20, "moments/timeline/timeline", new TimelinePage(frame, rows, all)));
    }
}
