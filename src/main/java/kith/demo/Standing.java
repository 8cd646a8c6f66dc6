package kith.demo;

/** How a member stands to somebody in the invented book. */
enum Standing {
    KEPT,
    /** In the book, without clocks. */
    KNOWN,
    /** Came by an import, not sorted yet. */
    INBOX,
    BINNED
}
