package kith.web;

/** What was asked for is not there, or not this member's: to the one who asks, the same thing. Answered with 404. */
public final class NotHere extends RuntimeException {
    public NotHere() {
        super("not here", null, false, false);
    }
}
