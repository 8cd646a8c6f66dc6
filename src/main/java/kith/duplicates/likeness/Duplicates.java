package kith.duplicates.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kith.drafts.ContactPoint;

/**
 * Who of one book may be the same person twice. Nothing is changed by asking; a pair is a question to the member with its
 * reasons. What is not in the answer was told apart, or never looked alike enough to be compared.
 */
public final class Duplicates {

    private static final Comparator<Pair> LIKELIEST = Comparator.comparing(Pair::verdict)
            .thenComparing(Comparator.comparingDouble(Pair::weight).reversed())
            .thenComparing(it -> it.one().value())
            .thenComparing(it -> it.other().value());

    private Duplicates() {}

    /**
     * Which of some people of a book somebody may be who is not in it yet, the likeliest first. How rare a name is follows
     * from those people, so they should be all whose name is like theirs.
     *
     * @param size how many are in the book
     */
    public static List<Pair> of(Known newcomer, Collection<Known> some, int size, Locale region) {
        var words = new Words();
        var numbers = new Numbers(region);
        var theirs = Traits.of(newcomer, words, numbers);
        var all = some.stream().map(it -> Traits.of(it, words, numbers)).toList();
        var comparison = new Comparison(new Rarity(all, size));
        return all.stream()
                .map(it -> comparison.of(it, theirs))
                .filter(it -> it.verdict() != Pair.Verdict.APART)
                .sorted(LIKELIEST)
                .toList();
    }

    /** A number as others may have written it, as {@link kith.drafts.ContactPoint#normal} says: abroad and at home. */
    public static Set<String> writings(ContactPoint phone, Locale region) {
        return new Numbers(region).writings(phone);
    }

    /**
     * The likeliest first, {@link Pair.Verdict#SAME} before {@link Pair.Verdict#PERHAPS}; none that stand apart.
     *
     * @param region whose numbering plan a phone number without a country's code follows
     */
    public static List<Pair> in(Collection<Known> book, Locale region) {
        var words = new Words();
        var numbers = new Numbers(region);
        var traits = book.stream()
                .sorted(Comparator.comparing(it -> it.id().value()))
                .map(it -> Traits.of(it, words, numbers))
                .toList();
        var comparison = new Comparison(new Rarity(traits));
        var pairs = new ArrayList<Pair>();
        new Blocks(traits).forEachPair((one, other) -> {
            var pair = comparison.of(traits.get(one), traits.get(other));
            if (pair.verdict() != Pair.Verdict.APART) {
                pairs.add(pair);
            }
        });
        pairs.sort(LIKELIEST);
        return pairs;
    }
}
