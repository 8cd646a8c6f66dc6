package kith.duplicates.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How often names, firms, cities and addresses occur in one book: a rare thing in common says more than a common one. */
final class Rarity {

    /** A book of a few people says little of how common a name is; these many imagined others temper it. */
    private static final double IMAGINED = 400;

    private static final double IMAGINED_ALIKE = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int people;

    Rarity(Collection<Traits> book) {
        this(book, book.size());
    }

    /** Of a book of so many people, of whom these are all that anything is asked about. */
    Rarity(Collection<Traits> book, int people) {
        this.people = people;
        book.forEach(it -> it.countable().forEach(thing -> counts.merge(thing, 1, Integer::sum)));
    }

    int people() {
        return people;
    }

    int count(String thing) {
        return counts.getOrDefault(thing, 0);
    }

    /** The share of people who have it, between 0 and 1. */
    double share(String thing) {
        return (count(thing) + IMAGINED_ALIKE) / (people + IMAGINED);
    }
}
