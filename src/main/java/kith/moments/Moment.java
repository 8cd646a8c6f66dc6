package kith.moments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.people.Person;

/**
 * Something that happened between the member and one or more people.
 *
 * @param noise a meme, a bare "happy birthday" to a crowd: kept, but never counted as a touch
 */
public record Moment(
        Id id,
        List<Person.Id> people,
        Instant at,
        Channel channel,
        Direction direction,
        Optional<Duration> length,
        String note,
        boolean noise) {

    public record Id(UUID value) {}

    public Moment {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("A moment needs at least one person.");
        }
    }
}
