package kith.review;

import java.util.Optional;
import java.util.UUID;
import kith.facts.RoughTime;

/** Where the member works or worked, as what, in which city; without {@code until} they are still there. */
record OwnWork(
        Id id, String organisation, String title, String city, Optional<RoughTime> since, Optional<RoughTime> until) {

    record Id(UUID value) {}
}
