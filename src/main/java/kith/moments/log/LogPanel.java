package kith.moments.log;

import java.util.List;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** The log box on a person's page. */
@Component
class LogPanel implements PersonPanel {

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var id = person.id().value().toString();
        return List.of(
                new Panel(Slot.TOP, 90, "moments/log/box", LogPage.Box.empty(frame, id, "/people/" + id, false)));
    }
}
