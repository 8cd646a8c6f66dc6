package kith.duplicates;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the finding is behind the book.
 *
 * @param staleSince empty while the pairs are those of today's book
 * @param foundAt    empty for a book that was never looked through
 * @param tooMany    how many people were more than could be compared; empty as a rule
 */
record Finding(Optional<Instant> staleSince, Instant changedAt, Optional<Instant> foundAt, Optional<Integer> tooMany) {

    /** After the last change, so that an import is looked through once and not with every batch. */
    static final Duration QUIET = Duration.ofMinutes(1);

    /** However restless the book is. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** Empty when there is nothing to do. */
    Optional<Instant> due() {
        return staleSince.map(since -> {
            var quiet = changedAt.plus(QUIET);
            var latest = since.plus(LONGEST);
            return quiet.isBefore(latest) ? quiet : latest;
        });
    }

    /**
     * Whether whoever wants to see the pairs has it looked through at once: it never was, and waits for quiet; or the job
     * that should have is not there, as it was stopped, or a command changed the book.
     */
    boolean needsAPush(Instant now) {
        return foundAt.isEmpty() && due().filter(it -> it.isAfter(now)).isPresent()
                || due().filter(it -> it.plus(LONGEST).isBefore(now)).isPresent();
    }
}
