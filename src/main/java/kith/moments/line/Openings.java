package kith.moments.line;

import java.util.BitSet;

/**
 * Where a match of a regular expression may begin: with which letters, any case (its first set), and whether only where a
 * word does. Of an expression that it does not see through it says that it may begin anywhere, which is always right and
 * only slower.
 */
final class Openings {

    private final BitSet letters = new BitSet();
    private boolean digits;
    private boolean spaces;
    private boolean capitals;
    private boolean anything;
    private boolean atBoundary;

    /** Whether the expression may match nothing, so that what follows it may come first. */
    private boolean empty;

    private Openings(boolean empty) {
        this.empty = empty;
    }

    static Openings of(String expression) {
        var openings = new Reader(expression).alternatives();
        openings.anything |= expression.contains("$"); // the end of a scope is not the end of the line
        return openings;
    }

    boolean allow(CharSequence text, int index) {
        return allow(text.charAt(index)) && !(atBoundary && index > 0 && isWithinWord(text, index));
    }

    private static boolean isWithinWord(CharSequence text, int index) {
        return Character.isLetterOrDigit(text.charAt(index)) && Character.isLetterOrDigit(text.charAt(index - 1));
    }

    private boolean allow(char c) {
        return anything
                || letters.get(c < 0x80 ? c : fold(c))
                || digits && Character.isDigit(c)
                || spaces && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085')
                || capitals && Character.isUpperCase(c);
    }

    /** As {@link java.util.regex.Pattern#UNICODE_CASE} compares. */
    private static int fold(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private Openings letter(int c) {
        int small = fold(c);
        letters.set(small);
        if (small < 0x80) {
            letters.set(Character.toUpperCase(small));
        }
        return this;
    }

    private Openings digits() {
        digits = true;
        return this;
    }

    private Openings spaces() {
        spaces = true;
        return this;
    }

    private Openings capitals() {
        capitals = true;
        return this;
    }

    private Openings anything() {
        anything = true;
        return this;
    }

    private Openings boundary() {
        atBoundary = true;
        return this;
    }

    private Openings or(Openings other) {
        letters.or(other.letters);
        digits |= other.digits;
        spaces |= other.spaces;
        capitals |= other.capitals;
        anything |= other.anything;
        return this;
    }

    /** Whether it only looks, and takes no letter. */
    private boolean isNothing() {
        return empty && letters.isEmpty() && !digits && !spaces && !capitals && !anything;
    }

    /** Walks over an expression as far as its grammar matters here. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        private Openings alternatives() {
            var all = sequence();
            while (skip('|')) {
                var next = sequence();
                all.or(next).empty |= next.empty;
                all.atBoundary &= next.atBoundary;
            }
            return all;
        }

        private Openings sequence() {
            var all = new Openings(true);
            boolean decided = false;
            boolean soFar = true;
            while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
                var next = piece();
                next.empty |= mayBeLeftOut();
                if (all.empty) {
                    soFar &= next.atBoundary || next.isNothing();
                    decided |= soFar && next.atBoundary && (next.isNothing() || !next.empty);
                    all.or(next).empty = next.empty;
                }
            }
            all.atBoundary = decided;
            return all;
        }

        private Openings piece() {
            char c = text.charAt(at++);
            return switch (c) {
                case '\\' -> escaped(text.charAt(at++));
                case '[' -> oneOf();
                case '(' -> group();
                case '.' -> new Openings(false).anything();
                case '^', '$' -> new Openings(true);
                default -> new Openings(false).letter(c);
            };
        }

        private Openings escaped(char c) {
            return switch (c) {
                case 'b' -> new Openings(true).boundary();
                case 'd' -> new Openings(false).digits();
                case 's' -> new Openings(false).spaces();
                case 'p' -> property();
                default ->
                    Character.isLetterOrDigit(c) ? new Openings(false).anything() : new Openings(false).letter(c);
            };
        }

        private Openings property() {
            int end = text.indexOf('}', at);
            var name = text.substring(at, end + 1);
            at = end + 1;
            return name.equals("{Lu}") ? new Openings(false).capitals() : new Openings(false).anything();
        }

        private Openings oneOf() {
            var all = new Openings(false);
            if (text.charAt(at) == '^') {
                all.anything();
            }
            while (!skip(']')) {
                char c = text.charAt(at++);
                if (c == '\\') {
                    all.or(escaped(text.charAt(at++)));
                } else if (text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
                    all.anything();
                } else {
                    all.letter(c);
                }
            }
            return all;
        }

        private Openings group() {
            boolean look = text.startsWith("?=", at)
                    || text.startsWith("?!", at)
                    || text.startsWith("?<=", at)
                    || text.startsWith("?<!", at);
            if (text.charAt(at) == '?') {
                at += text.startsWith("?<", at) ? 3 : text.startsWith("?-i:", at) ? 4 : 2;
            }
            var inner = alternatives();
            at++;
            return look ? new Openings(true) : inner;
        }

        /** Reads over how often a piece comes. */
        private boolean mayBeLeftOut() {
            boolean leftOut = false;
            if (skip('?') || skip('*')) {
                leftOut = true;
            } else if (skip('{')) {
                leftOut = text.charAt(at) == '0';
                at = text.indexOf('}', at) + 1;
            } else if (!skip('+')) {
                return false;
            }
            if (!skip('?')) {
                skip('+');
            }
            return leftOut;
        }

        private boolean skip(char c) {
            boolean there = at < text.length() && text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }
    }
}
