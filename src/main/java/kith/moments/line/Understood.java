package kith.moments.line;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.Substance;

/**
 * What the log box made of a line. What it did not understand is in the note, so that nothing typed is lost.
 *
 * @param occasion the member's own word for it, such as "coffee" or "WhatsApp"
 * @param noise    where the line says that it was a mere meme or the like
 * @param missed   where the line says that the call was not taken
 * @param planned  whether it is still to come
 * @param learned  details worth keeping about the people, each from its own clause
 * @param substance what it says that the moment held; those words stay in the note
 * @param note     all the rest, in the order typed; {@code noteSpans} are the stretches it consists of
 */
public record Understood(
        String text,
        List<Mention> people,
        Optional<Read<When>> when,
        Optional<Read<Channel>> channel,
        Optional<Read<Direction>> direction,
        Optional<Read<Duration>> length,
        Optional<Read<String>> occasion,
        Optional<Span> noise,
        Optional<Span> missed,
        boolean planned,
        List<Read<String>> learned,
        List<BringUp> bringUps,
        Substance substance,
        String note,
        List<Span> noteSpans) {

    public Understood {
        people = List.copyOf(people);
        learned = List.copyOf(learned);
        bringUps = List.copyOf(bringUps);
        noteSpans = List.copyOf(noteSpans);
    }

    /** Whether it can be saved as it stands: somebody is named, everybody is known, and it says by what way. */
    public boolean isComplete() {
        return !people.isEmpty()
                && channel.isPresent()
                && people.stream().allMatch(it -> it.who() instanceof Who.Known);
    }
}
