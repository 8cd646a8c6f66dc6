package kith.sync.files;

import java.time.LocalDate;
import java.util.Optional;

/** Something that a file says is to be brought up with a person, perhaps from a certain day on. */
public record FoundDetail(String words, LocalDate on, Optional<LocalDate> raiseOn) {}
