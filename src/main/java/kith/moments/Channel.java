package kith.moments;

/** By what way a moment happened. */
public enum Channel {
    /** Face to face, the only channel that restarts the in-person clock. */
    IN_PERSON,
    CALL,
    VIDEO,
    MESSAGE,
    EMAIL,
    LETTER,
    /** A like, a comment, a public post. */
    SOCIAL,
    OTHER;

    /** Whether both speak in it at once, so that the answer is part of it. */
    public boolean isTalk() {
        return this == IN_PERSON || this == CALL || this == VIDEO;
    }
}
