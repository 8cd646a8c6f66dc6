package kith.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Going through those whom a change of work concerns.
 *
 * @param organisation that the member left; empty for a review of others' changes
 * @param closedAt     empty while there is something to decide
 */
record Review(Id id, String organisation, Instant openedAt, Optional<Instant> closedAt, int people, int decided) {

    record Id(UUID value) {
        String href() {
            return "/people/reviews/" + value;
        }
    }

    boolean isOwn() {
        return !organisation.isEmpty();
    }
}
