package kith.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kith.drafts.Plain;

/** What somebody looks for: a text has to have all of these words. */
record Wanted(List<Typed> words) {

    static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    static Wanted of(String text) {
        return new Wanted(Plain.words(text.length() > LONGEST ? text.substring(0, LONGEST) : text).stream()
                .distinct()
                .limit(MOST_WORDS)
                .map(Typed::new)
                .toList());
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    /** How near a text comes whose words these are: as near as the farthest of what is wanted; empty if something lacks. */
    Optional<Reach> in(Collection<String> text) {
        var farthest = Reach.BEGINNING;
        for (var word : words) {
            var nearest = nearest(word, text);
            if (nearest.isEmpty()) {
                return Optional.empty();
            }
            farthest = farthest.compareTo(nearest.get()) < 0 ? nearest.get() : farthest;
        }
        return Optional.of(farthest);
    }

    private static Optional<Reach> nearest(Typed wanted, Collection<String> text) {
        Optional<Reach> nearest = Optional.empty();
        for (var word : text) {
            var reach = wanted.reach(word);
            if (reach.isPresent() && (nearest.isEmpty() || reach.get().compareTo(nearest.get()) < 0)) {
                nearest = reach;
                if (reach.get() == Reach.BEGINNING) {
                    break;
                }
            }
        }
        return nearest;
    }

    /** Whether a word of a text is one of those meant. */
    boolean means(String word, Reach reach) {
        return words.stream()
                .anyMatch(it -> it.reach(word)
                        .filter(near -> near.compareTo(reach) <= 0)
                        .isPresent());
    }
}
