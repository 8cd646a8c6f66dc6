package kith.sync;

/** What becomes of one person of a file. */
public enum Verdict {
    /** Not in the book; comes into its inbox. */
    NEW,
    /** In the book, and the file knows more. */
    UPDATED,
    /** In the book, and the file says nothing new. */
    SAME,
    /** The file speaks of them twice. */
    REPEATED,
    /** Could not be read. */
    SKIPPED
}
