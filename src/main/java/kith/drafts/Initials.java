package kith.drafts;

import java.util.Locale;

/** The letters that stand for a name: those of its first and last word. */
public final class Initials {

    private Initials() {}

    public static String of(String name) {
        var words = name.strip().split("[\\s\\p{Punct}&&[^'’]]+");
        var letters = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        if (letters.isEmpty()) {
            return "?";
        }
        var first = letters.codePointAt(0);
        var last = letters.codePointBefore(letters.length());
        var both = letters.codePointCount(0, letters.length()) == 1
                ? Character.toString(first)
                : Character.toString(first) + Character.toString(last);
        return both.toUpperCase(Locale.ROOT);
    }
}
