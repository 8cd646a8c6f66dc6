package kith.stories;

import java.util.Optional;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page who they are behind their title, or asks for it. */
@Component
class StoryPanels implements PersonPanel {

    private final Stories stories;

    StoryPanels(Stories stories) {
        this.stories = stories;
    }

    record StoryPanel(Frame frame, String at, String name, Story story) {

        boolean untold() {
            return story.equals(Story.UNTOLD);
        }
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Slot slot() {
        return Slot.MAIN;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        var page = new StoryPanel(
                frame, "/people/" + person.id().value(), person.name().display(), stories.of(member.id(), person.id()));
        return Optional.of(new Panel("stories/panel", page));
    }
}
