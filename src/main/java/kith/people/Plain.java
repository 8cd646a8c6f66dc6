package kith.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is compared: lower case, without accents, its words apart. "Marić, Ana" and "maric ana" are the same. */
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_WORD = 60;

    private Plain() {}

    public static String text(String text) {
        return String.join(" ", words(text));
    }

    /** The words in their order, none empty. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(bare(text)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .toList();
    }

    private static String bare(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var apart =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return apart.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("'", "")
                .replace("’", "");
    }
}
