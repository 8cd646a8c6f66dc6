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
    OTHER
}
