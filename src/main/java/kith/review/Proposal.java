package kith.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often to be in touch with somebody whom work brings along no more: what was set for them, else what happened anyway in the
 * last year, as the next span that one can keep; never rarer than twice a year. Where nothing happened, every three months.
 *
 * @param days one of {@link #SPANS}, or what was set
 */
record Proposal(int days, Ground ground) {

    /** What it follows from. */
    enum Ground {
        SET,
        HAPPENED,
        NOTHING
    }

    static final List<Integer> SPANS = List.of(30, 60, 90, 180);

    private static final int YEAR = 365;
    private static final int UNKNOWN = 90;

    /**
     * @param set     in days, where this person has a rhythm of their own
     * @param touches in the last year
     */
    static Proposal of(Optional<Integer> set, int touches) {
        if (set.isPresent()) {
            return new Proposal(set.get(), Ground.SET);
        }
        if (touches == 0) {
            return new Proposal(UNKNOWN, Ground.NOTHING);
        }
        double gap = (double) YEAR / touches;
        return new Proposal(
                SPANS.stream()
                        .min(Comparator.comparingDouble(span -> Math.abs(span - gap)))
                        .orElse(UNKNOWN),
                Ground.HAPPENED);
    }

    /** What can be chosen, the shortest first. */
    List<Integer> choices() {
        return Stream.concat(SPANS.stream(), Stream.of(days))
                .distinct()
                .sorted()
                .toList();
    }
}
