package kith.merging;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose word holds for a field: that of who is kept, of who goes, or both together. */
enum Side {
    KEPT,
    GONE,
    BOTH;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Side> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
