package kith.duplicates;

import java.util.UUID;

/** Two people in the order in which a pair has them, however they were named. */
record Two(UUID one, UUID other) {

    Two {
        if (one.compareTo(other) > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }
}
