package kith.stories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Belongings;
import kith.stories.Stories.Told;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** What is told of one is told of both: it is added to what is told of whom they are one with. */
@Component
class StoryBelongings implements Belongings {

    private static final String NEVER_TOLD = "never told";

    private final Stories stories;

    StoryBelongings(Stories stories) {
        this.stories = stories;
    }

    @Override
    public String kind() {
        return "story";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        return stories.of(member, handover.from()).equals(Story.UNTOLD)
                ? Optional.empty()
                : Optional.of(frame.say("stories.merge"));
    }

    /** What the two said together, and what the kept one's said before. */
    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        var ours = stories.told(member, handover.to());
        var before = ours.map(Told::now).orElse(Story.UNTOLD);
        var both = before.and(stories.of(member, handover.from()));
        if (both.equals(before)) {
            return List.of();
        }
        stories.put(member, handover.to(), new Told(both, before));
        return Stream.concat(
                        words(both),
                        ours.map(it -> Stream.concat(words(it.now()), words(it.before())))
                                .orElseGet(() -> Stream.of(NEVER_TOLD)))
                .toList();
    }

    private static Stream<String> words(Story story) {
        return Stream.of(story.story(), story.struggles(), story.hopes());
    }

    /** A story that was told otherwise since stays. */
    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        if (handedOver.isEmpty() || !stories.of(member, handover.to()).equals(story(handedOver, 0))) {
            return;
        }
        if (handedOver.getLast().equals(NEVER_TOLD) && handedOver.size() == 4) {
            stories.forget(member, handover.to());
        } else {
            stories.put(member, handover.to(), new Told(story(handedOver, 3), story(handedOver, 6)));
        }
    }

    private static Story story(List<String> words, int from) {
        return new Story(words.get(from), words.get(from + 1), words.get(from + 2));
    }
}
