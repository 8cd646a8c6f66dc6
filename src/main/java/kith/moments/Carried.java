package kith.moments;

/** What may pass between two people in a moment, beside the moment itself. */
public enum Carried {
    INFORMATION,
    /** A place to work, a task or a chance that the other would not have heard of. */
    OPENING,
    /** A tip where to look, or whom to ask. */
    POINTER,
    ADVICE,
    /** Somebody listened. */
    EAR,
    INTRODUCTION,
    ARTICLE,
    IDEA,
    /** Somebody asked for something. */
    ASK,
    /** Nothing but a hello, which is a touch like any other. */
    HI
}
