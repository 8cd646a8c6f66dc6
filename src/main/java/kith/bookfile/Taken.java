package kith.bookfile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of taking in the file of a book; to be asked within the same transaction.
 *
 * @param counts of each table that the file has
 * @param left   what did not come in, and how many of it
 */
public record Taken(
        Map<String, Counts> counts,
        Map<Left, Integer> left,
        Arrivals arrivals,
        Function<String, List<UUID>> there,
        Supplier<List<Trace>> traces) {

    /** @param fresh how many the book did not have */
    public record Counts(int rows, int fresh) {}

    public Counts of(String table) {
        return counts.getOrDefault(table, new Counts(0, 0));
    }
}
