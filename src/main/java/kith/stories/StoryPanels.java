package kith.stories;

import java.util.List;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page who they are behind their title: in a line before what they do, and in full, or asks for it. */
@Component
class StoryPanels implements PersonPanel {

    private static final int LONGEST_LINE = 160;

    private final Stories stories;

    StoryPanels(Stories stories) {
        this.stories = stories;
    }

    record StoryHead(String line) {}

    record StoryPanel(Frame frame, String at, String name, Story story) {

        boolean untold() {
            return story.equals(Story.UNTOLD);
        }
    }

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var story = stories.of(member.id(), person.id());
        var page = new StoryPanel(
                frame, "/people/" + person.id().value(), person.name().display(), story);
        var head = Stream.of(story.story(), story.hopes(), story.struggles())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .map(it -> new Panel(Slot.HEAD, 20, "stories/head", new StoryHead(firstWords(it))));
        return Stream.concat(head.stream(), Stream.of(new Panel(Slot.MAIN, 5, "stories/panel", page)))
                .toList();
    }

    /** The first line, cut between two words where it is long. */
    static String firstWords(String text) {
        var line = text.lines().findFirst().orElse("");
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_LINE);
        return line.substring(0, space < LONGEST_LINE / 2 ? line.offsetByCodePoints(0, LONGEST_LINE / 2) : space)
                + " …";
    }
}
