package kith.duplicates;

import java.util.UUID;

/** Where a pair stands in the list, the surest first; the next page goes on from there. */
record Place(boolean same, double weight, UUID one, UUID other) {

    static final Place FIRST = new Place(true, Double.MAX_VALUE, new UUID(-1, -1), new UUID(-1, -1));

    static Place of(FoundPair pair) {
        return new Place(
                pair.same(), pair.weight(), pair.one().value(), pair.other().value());
    }

    /** The beginning for what names no place. */
    static Place read(String written) {
        try {
            var parts = written.split("_", 4);
            return parts.length < 4
                    ? FIRST
                    : new Place(
                            Boolean.parseBoolean(parts[0]),
                            Double.parseDouble(parts[1]),
                            UUID.fromString(parts[2]),
                            UUID.fromString(parts[3]));
        } catch (IllegalArgumentException _) {
            return FIRST;
        }
    }

    String written() {
        return same + "_" + weight + "_" + one + "_" + other;
    }
}
