package kith.moments.line;

/** Something understood, and the stretch of the line it was read from. */
public record Read<T>(T value, Span span) {}
