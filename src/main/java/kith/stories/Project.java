package kith.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kith.people.Person;

/**
 * Something that somebody is at.
 *
 * @param askOn   from when on the member wants to ask how it goes; empty for no day
 * @param askedOn when they last did
 * @param endedAt empty while it goes on
 */
public record Project(
        Id id,
        Person.Id person,
        String what,
        Optional<LocalDate> askOn,
        Optional<LocalDate> askedOn,
        Optional<Instant> endedAt) {

    static final int LONGEST = 500;

    public record Id(UUID value) {}

    public boolean isEnded() {
        return endedAt.isPresent();
    }
}
