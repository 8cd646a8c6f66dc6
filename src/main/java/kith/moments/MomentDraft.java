package kith.moments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.people.Person;

/**
 * All that a form, a line or a file says of one moment, before it is on the timeline. Its parts are those of {@link Moment}.
 *
 * @param source the name the file or mailbox gives it, by which the same moment is not logged twice; empty for the member's own
 */
public record MomentDraft(
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
        Optional<String> source,
        Substance substance) {

    public MomentDraft {
        people = people.stream().distinct().toList();
        occasion = occasion.strip();
        note = note.strip();
        if (people.isEmpty()) {
            throw new IllegalArgumentException("A moment needs at least one person.");
        }
    }

    /** One of which nothing more is said than that it happened. */
    public MomentDraft(
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
            Optional<String> source) {
        this(people, at, channel, direction, length, occasion, note, noise, missed, planned, source, Substance.UNSAID);
    }

    /** A plain touch that has happened: no noise, not missed, of unknown length. */
    public static MomentDraft of(Person.Id person, Instant at, Channel channel, Direction direction, String note) {
        return new MomentDraft(
                List.of(person),
                at,
                channel,
                direction,
                Optional.empty(),
                "",
                note,
                false,
                false,
                false,
                Optional.empty());
    }

    /** What a moment says, but of these people. */
    public static MomentDraft of(Moment it, List<Person.Id> people) {
        return new MomentDraft(
                people,
                it.at(),
                it.channel(),
                it.direction(),
                it.length(),
                it.occasion(),
                it.note(),
                it.noise(),
                it.missed(),
                it.planned(),
                Optional.empty(),
                it.substance());
    }

    /** The same, known to a file or mailbox by {@code source}. */
    public MomentDraft from(String source) {
        return new MomentDraft(
                people,
                at,
                channel,
                direction,
                length,
                occasion,
                note,
                noise,
                missed,
                planned,
                Optional.of(source),
                substance);
    }

    /** The same, of which more is said. */
    public MomentDraft with(Substance substance) {
        return new MomentDraft(
                people, at, channel, direction, length, occasion, note, noise, missed, planned, source, substance);
    }

    public Moment as(Moment.Id id) {
        return new Moment(
                id, people, at, channel, direction, length, occasion, note, noise, missed, planned, substance);
    }
}
