package kith.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something noticed about a person, to bring up next time: "her son starts school".
 *
 * @param raiseOn  from which day it is worth asking; empty: any time
 * @param raisedAt when the member brought it up
 */
public record Detail(
        Id id,
        Person.Id person,
        String noticed,
        LocalDate noticedOn,
        Optional<LocalDate> raiseOn,
        Optional<Instant> raisedAt) {

    public record Id(UUID value) {}
}
