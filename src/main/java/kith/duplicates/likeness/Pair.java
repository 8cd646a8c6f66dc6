package kith.duplicates.likeness;

import java.util.List;
import kith.people.Person;

/**
 * Two people of a book who may be one, with the reasons. Its weight is {@code before} and the reasons together, in bits,
 * and the verdict follows from them alone.
 *
 * @param before how likely any two people of so large a book are one, before anything is compared
 */
public record Pair(Person.Id one, Person.Id other, double before, List<Reason> reasons) {

    /** Five to two, by the weights, which err on the careful side; what that comes to is measured by the bench. */
    static final double SURE = 1.4;

    /** As likely as not: worth a question. */
    static final double ASK = 0;

    /** What is said of two people; never enough to merge them, which only the member does. */
    public enum Verdict {
        SAME,
        PERHAPS,
        APART
    }

    public Pair {
        reasons = List.copyOf(reasons);
    }

    public double weight() {
        double weight = before;
        for (var reason : reasons) {
            weight += reason.weight();
        }
        return weight;
    }

    /**
     * Names alone never make one person of two: SAME needs something else in common, and names alone are asked about
     * only while nothing speaks against it.
     */
    public Verdict verdict() {
        if (weight() < ASK) {
            return Verdict.APART; // as most of those who are compared
        }
        boolean tied = reasons.stream().anyMatch(it -> it.sign().isTie());
        boolean opposed = reasons.stream().anyMatch(it -> it.sign().isAgainst());
        if (weight() >= SURE && tied) {
            return Verdict.SAME;
        }
        return tied || !opposed ? Verdict.PERHAPS : Verdict.APART;
    }
}
