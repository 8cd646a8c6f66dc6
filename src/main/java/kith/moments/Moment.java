package kith.moments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.Person;

/**
 * Something that happened between the member and one or more people, or is planned to.
 *
 * @param occasion the member's own word for it, such as "coffee" or "WhatsApp"; often empty
 * @param noise   a meme, a bare "happy birthday" to a crowd: kept, but never counted as a touch
 * @param missed  a call that nobody took: it reached out, but they did not talk
 * @param planned still ahead, or not yet confirmed: it is no touch before that
 */
public record Moment(
        Id id,
        List<Person.Id> people,
        Instant at,
        Channel channel,
        Direction direction,
        Optional<Duration> length,
        String occasion,
        String note,
        boolean noise,
        boolean missed,
        boolean planned,
        Substance substance) {

    public record Id(UUID value) {}

    /** Where a moment stands in a list that runs from the newest to the oldest; the next page goes on from there. */
    public record Place(Instant at, Id id) {}

    public Moment {
        people = people.stream().distinct().toList();
        if (people.isEmpty()) {
            throw new IllegalArgumentException("A moment needs at least one person.");
        }
    }

    /** Whether it restarts a clock. */
    public boolean isTouch() {
        return !noise && !planned;
    }

    /** Whether it was face to face, which alone restarts the in-person clock. */
    public boolean isMeeting() {
        return isTouch() && channel == Channel.IN_PERSON;
    }

    /** Whether the member reached out and nothing has come back in this very moment: a letter, a message, a missed call. */
    public boolean awaitsAnswer() {
        return isTouch() && direction == Direction.OUT && (missed || !channel.isTalk());
    }

    public Place place() {
        return new Place(at, id);
    }

    /** The same, no longer a plan. */
    Moment happened() {
        return new Moment(id, people, at, channel, direction, length, occasion, note, noise, missed, false, substance);
    }
}
