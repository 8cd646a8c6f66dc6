package kith.moments.log;

import java.util.Optional;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** The log box on a person's page. */
@Component
class LogPanel implements PersonPanel {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Slot slot() {
        return Slot.TOP;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        var id = person.id().value().toString();
        return Optional.of(new Panel("moments/log/box", LogPage.Box.empty(frame, id, "/people/" + id, false)));
    }
}
