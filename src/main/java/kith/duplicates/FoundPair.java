package kith.duplicates;

import java.util.List;
import kith.duplicates.likeness.Pair;
import kith.duplicates.likeness.Reason;
import kith.people.Person;

/**
 * Two people of whom the last finding said that they may be one.
 *
 * @param same whether Kith is sure; else it asks
 */
record FoundPair(Person.Id one, Person.Id other, boolean same, double weight, List<Reason> reasons) {

    FoundPair {
        reasons = List.copyOf(reasons);
    }

    static FoundPair of(Pair pair) {
        return new FoundPair(
                pair.one(), pair.other(), pair.verdict() == Pair.Verdict.SAME, pair.weight(), pair.reasons());
    }
}
