package kith.stories;

import java.util.Optional;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Says in a line who somebody is, before what they do. */
@Component
class StoryHeads implements PersonPanel {

    private static final int LONGEST = 160;

    private final Stories stories;

    StoryHeads(Stories stories) {
        this.stories = stories;
    }

    record StoryHead(String line) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Slot slot() {
        return Slot.HEAD;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        var story = stories.of(member.id(), person.id());
        return Stream.of(story.story(), story.hopes(), story.struggles())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .map(it -> new Panel("stories/head", new StoryHead(firstWords(it))));
    }

    /** The first line, cut between two words where it is long. */
    static String firstWords(String text) {
        var line = text.lines().findFirst().orElse("");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space < LONGEST / 2 ? line.offsetByCodePoints(0, LONGEST / 2) : space) + " …";
    }
}
