package kith.bookfile;

/** A row that a file of a book brought: its table, its key as JSON, and what it was like when it came. */
public record Trace(String table, String key, String digest) {}
