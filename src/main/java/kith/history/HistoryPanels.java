package kith.history;

import java.util.Optional;
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
    public int order() {
        return 95;
    }

    @Override
    public Slot slot() {
        return Slot.SIDE;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        return Optional.of(
                new Panel("history/link", new HistoryLink(frame, person.id().href() + "/history")));
    }

    @Override
    public Optional<Panel> about(Member member, Moment moment, Frame frame) {
        return Optional.of(new Panel(
                "history/link", new HistoryLink(frame, "/moments/" + moment.id().value() + "/history")));
    }
}
