package kith.files;

import java.util.Optional;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.MomentPanel;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Leads from a person and from a moment to what is kept beside them; what that is comes once it is in sight. */
@Component
class FilesPanels implements PersonPanel, MomentPanel {

    record FilesPanel(Frame frame, String at) {}

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Slot slot() {
        return Slot.SIDE;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        return panel(frame, new Holder.OfPerson(person.id()));
    }

    @Override
    public Optional<Panel> about(Member member, Moment moment, Frame frame) {
        return panel(frame, new Holder.OfMoment(moment.id()));
    }

    private static Optional<Panel> panel(Frame frame, Holder holder) {
        return Optional.of(new Panel("files/panel", new FilesPanel(frame, holder.href() + "/files")));
    }
}
