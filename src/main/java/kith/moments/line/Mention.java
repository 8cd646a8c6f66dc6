package kith.moments.line;

/** Somebody named in the line: the words as typed, where they stand, and whom they mean. */
public record Mention(String words, Span span, Who who) {}
