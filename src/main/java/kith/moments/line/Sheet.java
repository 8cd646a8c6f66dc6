package kith.moments.line;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The line while it is being read. What one reader has taken, the next no longer sees: it is blotted out, character for
 * character, so that positions stay those of the line.
 */
final class Sheet {

    static final char BLOT = '\u0001';

    /** As the readers' patterns want it: any case, any alphabet. */
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final String text;
    private final StringBuilder left;

    Sheet(String text) {
        this.text = text;
        this.left = new StringBuilder(text);
    }

    Sheet copy() {
        var copy = new Sheet(text);
        copy.left.replace(0, copy.left.length(), left.toString());
        return copy;
    }

    String text() {
        return text;
    }

    /** The line with all that is taken blotted out. */
    CharSequence left() {
        return left;
    }

    /** The first match that lies within the scope and touches nothing taken. */
    Optional<MatchResult> find(Shape shape, Span scope) {
        return shape.find(left, scope);
    }

    void take(Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            left.setCharAt(i, BLOT);
        }
    }

    boolean isTaken(int index) {
        return index >= 0 && index < left.length() && left.charAt(index) == BLOT;
    }

    /** The scope without white space and light punctuation at its ends. */
    Span trimmed(Span scope) {
        int from = scope.from();
        int to = scope.to();
        while (from < to && isLight(text.charAt(from))) {
            from++;
        }
        while (to > from && isLight(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    static boolean isLight(char c) {
        return Character.isWhitespace(c) || ",;:.–—-".indexOf(c) >= 0;
    }
}
