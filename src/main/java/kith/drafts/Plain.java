package kith.drafts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is compared: lower case, without accents, its words apart. "Marić, Ana" and "maric ana" are the same. Every
 * word of a file of thousands comes through here several times, so a text is walked once and no expression is matched.
 */
public final class Plain {

    private static final int LONGEST_WORD = 60;

    private Plain() {}

    public static String text(String text) {
        return String.join(" ", words(text));
    }

    /** The words in their order, none empty. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var apart = apart(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (isLetterOrNumber(c)) {
                add(c, word);
            } else if (!isWithinWord(c)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** Letters and the accents on them as characters of their own. */
    private static String apart(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c) || isOneOf(c, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    }

    /** An accent or an apostrophe: it is left out and ends nothing. */
    private static boolean isWithinWord(int c) {
        return c == '\''
                || c == '’'
                || isOneOf(c, Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK);
    }

    private static boolean isOneOf(int c, byte... types) {
        int type = Character.getType(c);
        for (byte one : types) {
            if (type == one) {
                return true;
            }
        }
        return false;
    }

    private static void add(int c, StringBuilder word) {
        if (word.length() < LONGEST_WORD) {
            var latin = latin(c);
            if (latin.isEmpty()) {
                word.appendCodePoint(c);
            } else {
                word.append(latin);
            }
        }
    }

    /** What people without the letter on their keys write for it. */
    private static String latin(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ł' -> "l";
            case 'ı' -> "i";
            default -> "";
        };
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
