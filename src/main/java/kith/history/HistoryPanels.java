package kith.history;

import java.util.List;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.MomentPanel;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Leads from a person and from a moment to what was changed there. */
@Component
class HistoryPanels implements PersonPanel, MomentPanel {

    record HistoryLink(Frame frame, String href) {}

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        return link(frame, person.id().href());
    }

    @Override
    public List<Panel> about(Member member, Moment moment, Frame frame) {
        return link(frame, "/moments/" + moment.id().value());
    }

    private static List<Panel> link(Frame frame, String of) {
        return List.of(new Panel(Slot.SIDE, 95, "history/link", new HistoryLink(frame, of + "/history")));
    }
}
