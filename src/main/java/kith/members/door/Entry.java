package kith.members.door;

import java.time.Duration;
import kith.members.Member;

/** What came of knocking with an address and a password. */
sealed interface Entry {
    record Welcome(Member member) implements Entry {}

    record Wrong() implements Entry {}

    /** Too many tries; the next may be made after this long. */
    record Wait(Duration time) implements Entry {}
}
