package kith.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.people.Person;

/**
 * Somebody in a review.
 *
 * @param left   the organisation that they left; empty for none
 * @param joined the one that they came to; empty for none, or where the member is who left
 * @param alone  whether nothing but the workplace carried the bond when the review was opened
 */
record Concerned(
        UUID id,
        Person.Id person,
        int place,
        String left,
        String joined,
        boolean alone,
        Optional<Instant> laterAt,
        Optional<Answer> answer,
        Before before) {

    /** What becomes of the bond. */
    enum Answer {
        KEEP,
        REST,
        PART;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How the bond was before the answer.
     *
     * @param floor in days, where this person has one of their own
     */
    record Before(boolean kept, Optional<LocalDate> restingSince, Optional<Integer> floor) {
        static final Before NOTHING = new Before(false, Optional.empty(), Optional.empty());
    }

    static Concerned of(UUID id, Person.Id person, int place, String left, String joined, boolean alone) {
        return new Concerned(
                id, person, place, left, joined, alone, Optional.empty(), Optional.empty(), Before.NOTHING);
    }
}
