package kith.meaning;

import java.util.Optional;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page how they like to be in touch. */
@Component
class LikingPanels implements PersonPanel {

    private final Likings likings;

    LikingPanels(Likings likings) {
        this.likings = likings;
    }

    /** @param said in a line; empty for nothing known */
    record LikingPanel(Frame frame, String at, String name, String said, LikingFields fields) {}

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Slot slot() {
        return Slot.SIDE;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        var liking = likings.find(member.id(), person.id()).orElse(Liking.UNKNOWN);
        var at = "/people/" + person.id().value();
        var page = new LikingPanel(
                frame,
                at,
                person.name().display(),
                liking.said(frame.words()),
                LikingFields.of(frame, at + "/liking", LikingForm.of(liking)));
        return Optional.of(new Panel("meaning/liking", page));
    }
}
