package kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kith.members.Member;
import kith.people.KnownNames.Known;
import org.springframework.stereotype.Component;

/**
 * Finds whom a text names with an @: "saw @Ana Weber's new flat", "@bo says so". Of several words the most that name exactly
 * one person of the book; where nobody or more than one is called so, the words stay plain. An address of mail names nobody.
 */
@Component
public class Mentions {

    private static final int MOST_WORDS = 4;
    private static final String WORD =
            "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*";
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+@-])@(" + WORD + "(?: " + WORD + "){0," + (MOST_WORDS - 1) + "})");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private final KnownNames names;

    Mentions(KnownNames names) {
        this.names = names;
    }

    /** A stretch of a text; {@code href} is the address of whom it names, empty for plain words. */
    public record Piece(String text, String href) {}

    /** Each of the texts in its pieces, which together are the text. One statement, and none where there is no @. */
    public Map<String, List<Piece>> in(Member.Id member, Collection<String> texts) {
        var asked = new LinkedHashSet<String>();
        texts.stream()
                .filter(Mentions::names)
                .forEach(text -> MENTION.matcher(text).results().forEach(it -> asked.addAll(candidates(it.group(1)))));
        Map<String, List<Known>> called = asked.isEmpty() ? Map.of() : names.called(member, asked);
        var pieces = new HashMap<String, List<Piece>>();
        texts.forEach(text -> pieces.put(text, names(text) ? pieces(text, called) : whole(text)));
        return pieces;
    }

    /** Whether it may mention somebody at all: most texts do not. */
    private static boolean names(String text) {
        return text.indexOf('@') >= 0;
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, ""));
    }

    private static List<Piece> pieces(String text, Map<String, List<Known>> called) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        var mention = MENTION.matcher(text);
        while (mention.find()) {
            var named = candidates(mention.group(1)).stream()
                    .filter(it -> called.getOrDefault(it, List.of()).size() == 1)
                    .findFirst();
            if (named.isPresent()) {
                int end = mention.start(1) + named.get().length();
                plain(text, from, mention.start(), pieces);
                var person = called.getOrDefault(named.get(), List.of()).getFirst();
                pieces.add(new Piece(
                        text.substring(mention.start(), end), person.id().href()));
                from = end;
                mention.region(end, text.length());
                mention.useTransparentBounds(true);
            }
        }
        plain(text, from, text.length(), pieces);
        return pieces;
    }

    private static void plain(String text, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), ""));
        }
    }

    /** What of these words may be the name, the longest first, each also without the s of "Ana's". */
    private static Set<String> candidates(String words) {
        var candidates = new LinkedHashSet<String>();
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            var name = words.substring(0, end);
            candidates.add(name);
            candidates.add(POSSESSIVE.matcher(name).replaceFirst(""));
        }
        return candidates;
    }
}
