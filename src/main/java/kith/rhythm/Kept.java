package kith.rhythm;

import java.time.Instant;
import java.util.Optional;
import kith.people.Person;

/**
 * Somebody a member keeps in touch with.
 *
 * @param wish           what the member said of this person alone
 * @param rhythm         what follows from that, from the circles, and from what is usual
 * @param replyOwedSince when the other wrote last, if nothing has gone back
 */
public record Kept(Person.Id person, Bond bond, RhythmWish wish, Rhythm rhythm, Optional<Instant> replyOwedSince) {

    public Clocks clocks() {
        return bond.clocks(rhythm);
    }

    Kept with(Bond bond) {
        return new Kept(person, bond, wish, rhythm, replyOwedSince);
    }

    Kept with(RhythmWish wish, Rhythm rhythm) {
        return new Kept(person, bond, wish, rhythm, replyOwedSince);
    }
}
