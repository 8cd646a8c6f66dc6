package kith.duplicates.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Who of one book may be the same person twice. Nothing is changed by asking; a pair is a question to the member with its
 * reasons. What is not in the answer was told apart, or never looked alike enough to be compared.
 */
public final class Duplicates {

    private Duplicates() {}

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
        pairs.sort(Comparator.comparing(Pair::verdict)
                .thenComparing(Comparator.comparingDouble(Pair::weight).reversed())
                .thenComparing(it -> it.one().value())
                .thenComparing(it -> it.other().value()));
        return pairs;
    }
}
