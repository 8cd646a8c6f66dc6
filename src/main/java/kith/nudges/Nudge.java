package kith.nudges;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kith.people.Person;

/**
 * A person given to a member for a day: why, with what, and what the member did about it.
 *
 * @param about the plan or the detail that is meant, where it is about one
 */
public record Nudge(
        Id id,
        LocalDate day,
        Person.Id person,
        Kind kind,
        Reason reason,
        Material material,
        Action action,
        Optional<UUID> about,
        Answer answer) {

    public record Id(UUID value) {}

    /** What became of a nudge. */
    public enum Answer {
        /** Nothing yet. */
        OPEN,
        /** The member did it, by whatever path. */
        SETTLED,
        /** Nothing of this person for three days. */
        LATER,
        /** Not this time: nothing of this kind for this person for a week. */
        SKIPPED,
        /** Not like this: nothing of this kind for this person again. */
        DECLINED
    }
}
