package kith.moments.line;

import java.time.LocalDate;
import java.util.Optional;

/** Something to ask about next time, and the day from which on, if the line says one. */
public record BringUp(String topic, Optional<LocalDate> from, Span span) {}
