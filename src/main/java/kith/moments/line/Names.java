package kith.moments.line;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who in the book is called what. The log box asks once a line, with every run of words that could be a name; whoever
 * answers compares them with whole names, given names, family names, nicknames and "Bo K".
 */
public interface Names {

    Names NONE = _ -> Map.of();

    /** For those of {@code keys} that name somebody, all whom they name. Keys are as {@link #key} writes them. */
    Map<String, List<Who.Known>> called(Set<String> keys);

    Pattern TITLE = Pattern.compile(
            "^(?:(?:dr|prof|mr|mrs|ms|miss|sir|frau|herrn?|hr|fr)\\.?\\s+)+(?=\\S)", Pattern.CASE_INSENSITIVE);

    Pattern SPACES = Pattern.compile("\\s+");
    Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /** Small letters, single spaces, without titles, full stops, a leading @ or a possessive s. */
    static String key(String words) {
        var plain = SPACES.matcher(
                        Normalizer.normalize(words, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        plain = TITLE.matcher(plain).replaceFirst("");
        plain = POSSESSIVE
                .matcher(plain.startsWith("@") ? plain.substring(1) : plain)
                .replaceFirst("");
        return plain.replace(".", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
