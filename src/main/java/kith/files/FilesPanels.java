package kith.files;

import java.util.List;
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
    public List<Panel> about(Member member, Person person, Frame frame) {
        return panel(frame, new Holder.OfPerson(person.id()));
    }

    @Override
    public List<Panel> about(Member member, Moment moment, Frame frame) {
        return panel(frame, new Holder.OfMoment(moment.id()));
    }

    private static List<Panel> panel(Frame frame, Holder holder) {
        return List.of(new Panel(Slot.SIDE, 90, "files/panel", new FilesPanel(frame, holder.href() + "/files")));
    }
}
