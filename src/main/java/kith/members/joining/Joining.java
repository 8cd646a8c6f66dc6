package kith.members.joining;

import kith.members.Member;

/** What came of taking up an invitation. */
sealed interface Joining {
    record Joined(Member member) implements Joining {}

    record AddressTaken() implements Joining {}

    /** It was used, revoked, or is too old. */
    record NoLongerOpen() implements Joining {}
}
