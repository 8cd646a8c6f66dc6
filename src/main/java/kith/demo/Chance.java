package kith.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Chance with a fixed seed. It deals sentences like cards: none comes again before its whole deck was dealt. */
final class Chance {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private final SplittableRandom random;
    private final Map<String, List<String>> fill;
    private final Map<List<String>, List<String>> decks = new HashMap<>();
    private final Set<String> said = new HashSet<>();

    Chance(long seed, Map<String, List<String>> fill) {
        this.random = new SplittableRandom(seed);
        this.fill = fill;
    }

    /** A number from {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The next sentence of this deck, its blanks filled, said of nobody before if that can be had in a few tries. */
    String sentence(List<String> deck, String first) {
        var sentence = "";
        for (var tries = 0; tries < 12; tries++) {
            sentence = filled(deal(deck), first);
            if (said.add(sentence)) {
                return sentence;
            }
        }
        return sentence;
    }

    String filled(String text, String first) {
        var used = new HashSet<String>();
        var whole = BLANK.matcher(text)
                .replaceAll(blank -> blank.group(1).equals("first")
                        ? first
                        : another(fill.getOrDefault(blank.group(1), List.of("")), used));
        return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }

    /** Digits for each {@code #}. */
    String digits(String pattern) {
        var digits = new StringBuilder();
        pattern.chars().forEach(c -> digits.append(c == '#' ? (char) ('0' + random.nextInt(10)) : (char) c));
        return digits.toString();
    }

    private String another(List<String> words, Set<String> used) {
        var word = of(words);
        while (!used.add(word)) {
            word = of(words);
        }
        return word;
    }

    private String deal(List<String> deck) {
        var left = decks.computeIfAbsent(deck, _ -> new ArrayList<>());
        if (left.isEmpty()) {
            left.addAll(deck);
        }
        return left.remove(random.nextInt(left.size()));
    }
}
