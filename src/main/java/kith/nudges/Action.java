package kith.nudges;

/** The one thing that a card offers first. */
public enum Action {
    /** Write down what was said or done, the log box filled in for this person. */
    LOG,
    CALL,
    WRITE,
    /** Plan a meeting. */
    MEET,
    /** Say whether a plan came about. */
    CONFIRM,
    /** Keep in touch, just in the book, or out of it. */
    SORT,
    /** Go through those whom a change of work concerns, one by one. */
    REVIEW
}
