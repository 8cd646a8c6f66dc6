package kith.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word that somebody typed to find texts by. A text is looked at only for how its words begin, so endings are taken off
 * what was typed and never off a text: "Wanderungen" finds "Wanderung" and "wandern", "climbing" finds "climbed".
 */
final class Typed {

    /** English and German, the longest first: the first that fits is taken off. */
    private static final List<String> ENDINGS = List.of(
            "ungen", "ings", "ung", "ing", "ies", "ern", "ers", "est", "ed", "em", "en", "er", "es", "ly", "e", "n",
            "s");

    private static final int SHORTEST_STEM = 4;
    private static final int SHORT = 3;
    private static final int MIDDLING = 6;

    private final String plain;
    private final boolean letter;
    private final List<String> stems;
    private final List<String> letters;
    private final int forgiven;

    /** @param plain lower case, without accents */
    Typed(String plain) {
        this.plain = plain;
        int first = plain.offsetByCodePoints(0, 1);
        this.letter = first == plain.length();
        this.stems = stems(plain);
        this.letters = letter ? List.of(plain) : letters(plain, first);
        this.forgiven = plain.length() <= SHORT || plain.chars().anyMatch(Character::isDigit)
                ? 0
                : plain.length() <= MIDDLING ? 1 : 2;
    }

    String plain() {
        return plain;
    }

    /** A single letter begins too much: it is meant as a word. */
    boolean isLetter() {
        return letter;
    }

    /** With what a word may begin that has another ending; empty if there is nothing to take off. */
    List<String> stems() {
        return stems;
    }

    /** With what a word may begin that was meant: the first letter is right, or has changed places with the second. */
    List<String> letters() {
        return letters;
    }

    /** How many letters may be wrong: none in three or in a number, one in up to six, two in longer words. */
    int forgiven() {
        return forgiven;
    }

    /** How near a word of a text is to it; empty for too far. */
    Optional<Reach> reach(String word) {
        if (letter ? word.equals(plain) : word.startsWith(plain)) {
            return Optional.of(Reach.BEGINNING);
        }
        for (var stem : stems) {
            if (word.startsWith(stem)) {
                return Optional.of(Reach.ENDING);
            }
        }
        int slips = mayHaveSlipped(word) ? slips(word) : Integer.MAX_VALUE;
        return slips > forgiven ? Optional.empty() : Optional.of(slips == 1 ? Reach.SLIP : Reach.SLIPS);
    }

    private static List<String> letters(String plain, int first) {
        int second = plain.offsetByCodePoints(first, 1);
        return List.of(plain.substring(0, first), plain.substring(first, second) + plain.substring(0, first));
    }

    private static List<String> stems(String plain) {
        var spelt = plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return Stream.of(stem(plain), spelt, stem(spelt))
                .filter(it -> !it.equals(plain))
                .distinct()
                .toList();
    }

    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(it -> word.endsWith(it) && word.length() - it.length() >= SHORTEST_STEM)
                .findFirst()
                .map(it -> single(word.substring(0, word.length() - it.length())))
                .orElse(word);
    }

    /** "planning" and "plan": the letter that an ending has doubled stands once. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        return last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    private boolean mayHaveSlipped(String word) {
        if (forgiven == 0 || word.length() < plain.length() - forgiven) {
            return false;
        }
        for (var first : letters) {
            if (word.startsWith(first)) {
                return true;
            }
        }
        return false;
    }

    /** The fewest slips by which this was typed instead of a beginning of the word: left out, too much, other, swapped. */
    private int slips(String word) {
        int most = Math.min(word.length(), plain.length() + 2);
        var before = new int[most + 1];
        var last = range(most);
        for (int i = 1; i <= plain.length(); i++) {
            var row = new int[most + 1];
            row[0] = i;
            for (int j = 1; j <= most; j++) {
                int same = plain.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && isSwapped(word, i, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return Arrays.stream(last).min().orElse(Integer.MAX_VALUE);
    }

    private boolean isSwapped(String word, int i, int j) {
        return plain.charAt(i - 1) == word.charAt(j - 2) && plain.charAt(i - 2) == word.charAt(j - 1);
    }

    private static int[] range(int most) {
        var row = new int[most + 1];
        Arrays.setAll(row, i -> i);
        return row;
    }
}
