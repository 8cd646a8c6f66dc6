package kith.search;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a text stands among those found: how near it is, and its number. A page goes on from the last one seen. */
record Mark(Reach reach, int number) {

    private static final Pattern WRITTEN = Pattern.compile("([0-3])-([0-9]{1,9})");

    String written() {
        return reach.ordinal() + "-" + number;
    }

    /** What says nothing is as if it were not there. */
    static Optional<Mark> of(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(
                        new Mark(Reach.values()[Integer.parseInt(parts.group(1))], Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
