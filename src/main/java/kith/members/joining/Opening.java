package kith.members.joining;

import kith.members.Member;

/** What came of somebody wanting to be the host of a new house. */
sealed interface Opening {
    record Opened(Member host) implements Opening {}

    record WrongCode() implements Opening {}

    /** Somebody was there first. */
    record TooLate() implements Opening {}
}
