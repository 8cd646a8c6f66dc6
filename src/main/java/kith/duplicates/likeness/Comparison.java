package kith.duplicates.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How likely two people of a book are one: the record linkage of Fellegi and Sunter [1]. Each reason weighs
 * {@code log2(m / u)} bits, m being how often one person's two entries are so, u how often two people's are; the weights
 * add up, and begin with {@code before = log2(0.1 / n)}: about one person in twenty stands twice in a book of n.
 *
 * <ul>
 *   <li>What is rare in this book weighs more when both have it [2]: u is its share among the book's people.
 *   <li>Whoever shares an address or number with somebody is of their household or office more often than a stranger. There
 *       u is that of a household: half bear one family name, one in fifty one given name.
 *   <li>Names are compared by spelling, pet name, one letter [3] and sound [4].
 *   <li>What one of the two lacks says nothing.
 * </ul>
 *
 * The m and u of names stand in {@link NameComparison}, the others in {@link TieComparison}; they were set by judgement and
 * adjusted on the seeds of the bench that its report leaves out.
 *
 * <p>[1] I. Fellegi, A. Sunter: A Theory for Record Linkage, JASA 64 (1969), 1183–1210. [2] W. Winkler: Frequency-based
 * matching in the Fellegi-Sunter model, US Census Bureau RR2000/06. [3] F. Damerau: A technique for computer detection and
 * correction of spelling errors, CACM 7 (1964). [4] G. Mokotoff: Soundexing and genealogy; as in Apache Commons Codec.
 * Blocking as in P. Christen: Data Matching (2012), chapter 4.
 */
final class Comparison {

    private final Rarity rarity;
    private final double before;

    Comparison(Rarity rarity) {
        this.rarity = rarity;
        this.before = log2(0.1 / Math.max(2, rarity.people()));
    }

    Pair of(Traits one, Traits other) {
        var ties = new TieComparison(rarity, one, other);
        boolean near = ties.shareAWay();
        var reasons = new ArrayList<>(names(one, other, near));
        reasons.addAll(ties.reasons(List.copyOf(reasons)));
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
        return new Pair(one.known().id(), other.known().id(), before, reasons);
    }

    /** As they stand or with the names of one changed over, whichever is likelier. */
    private List<Reason> names(Traits one, Traits other, boolean near) {
        var straight = new NameComparison(rarity, near).reasons(one.name(), other.name());
        if (NameComparison.sum(straight) > 0
                || one.name().given().isEmpty()
                || one.name().family().isEmpty()) {
            return straight;
        }
        var swapped = new NameComparison(rarity, near).reasons(one.name().swapped(), other.name());
        swapped.add(new Reason(Sign.NAMES_SWAPPED, "", NameComparison.SWAPPED));
        return NameComparison.sum(swapped) > NameComparison.sum(straight) ? swapped : straight;
    }

    static double log2(double odds) {
        return Math.log(odds) / Math.log(2);
    }
}
