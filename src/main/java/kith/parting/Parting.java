package kith.parting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kith.people.Person;
import kith.rhythm.Kept;
import kith.rhythm.RhythmWish;

/**
 * That a member parted well from somebody.
 *
 * @param note   of thanks, in the member's words, perhaps empty
 * @param before how the bond was; empty where there was none
 */
public record Parting(Person.Id person, Instant at, String note, Optional<Before> before) {

    static final int LONGEST = 4000;

    /** What a bond needs in order to be again as it was. */
    record Before(LocalDate keptSince, Optional<LocalDate> restingSince, RhythmWish wish) {

        static Before of(Kept kept) {
            return new Before(kept.bond().keptSince(), kept.bond().restingSince(), kept.wish());
        }
    }
}
