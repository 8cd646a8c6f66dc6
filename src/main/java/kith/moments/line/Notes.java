package kith.moments.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What nobody took is the note: every untouched stretch, in order. Small words that only hold the understood parts
 * together ("I had … with …") go, but solely where they touch something understood.
 */
record Notes(String text, List<Span> spans) {

    private static final Set<String> GLUE = Set.of("""
            i we and with w a an the to of on at in for by from over via had have has did was were
            went got just my our me us up then also about re into out when while during going came ich wir und mit ein eine einen
            einem einer der die das den dem im am auf für von zu zum zur bei beim habe hab haben hat
            war waren bin sind gewesen getrunken bekommen erhalten gekriegt back zurück gegangen uns
            mich mir auch dann gerade eben über wegen per um s uhr
            """.strip().split("\\s+"));

    /** What only ties a note to the part before it. */
    private static final Set<String> LINKS = Set.of("""
            and und about über wegen re also then dann me us getrunken gegangen gewesen bekommen up
            """.strip().split("\\s+"));

    /** "Ada and I …": the member is in every moment. */
    private static final Pattern AND_ME = Pattern.compile("^(?:and I|und ich)\\b");

    static Notes in(Sheet sheet) {
        var spans = new ArrayList<Span>();
        int from = 0;
        int length = sheet.text().length();
        while (from < length) {
            int to = from;
            while (to < length && !sheet.isTaken(to)) {
                to++;
            }
            var stretch = withoutGlue(sheet, new Span(from, to));
            if (stretch.of(sheet.text()).chars().anyMatch(Character::isLetterOrDigit) || isSign(sheet, stretch)) {
                spans.add(stretch);
            }
            from = to + 1;
        }
        var text = spans.stream().map(it -> it.of(sheet.text())).collect(Collectors.joining("; "));
        return new Notes(text, spans);
    }

    /** A smile says something too. */
    private static boolean isSign(Sheet sheet, Span stretch) {
        return stretch.of(sheet.text()).codePoints().anyMatch(it -> it > 0x2100 && !Character.isWhitespace(it));
    }

    private static Span withoutGlue(Sheet sheet, Span stretch) {
        var trimmed = trimmed(sheet, stretch);
        boolean afterTaken = sheet.isTaken(stretch.from() - 1) && joins(sheet, stretch.from(), trimmed.from());
        boolean beforeTaken = sheet.isTaken(stretch.to()) && joins(sheet, trimmed.to(), stretch.to());
        if ((afterTaken || beforeTaken) && isAllGlue(trimmed.of(sheet.text()))) {
            return new Span(trimmed.from(), trimmed.from());
        }
        if (afterTaken) {
            trimmed = withoutAtStart(sheet, trimmed, LINKS);
        } else if (beforeTaken && stretch.from() == 0) {
            trimmed = withoutAtStart(sheet, trimmed, GLUE);
        }
        return beforeTaken ? withoutGlueAtEnd(sheet, trimmed) : trimmed;
    }

    private static Span withoutAtStart(Sheet sheet, Span stretch, Set<String> small) {
        var trimmed = stretch;
        while (small.contains(firstWord(trimmed.of(sheet.text())).toLowerCase(Locale.ROOT))) {
            var words = trimmed.of(sheet.text());
            var me = AND_ME.matcher(words);
            int word = me.find() ? me.end() : firstWord(words).length();
            trimmed = trimmed(sheet, new Span(trimmed.from() + word, trimmed.to()));
        }
        return trimmed;
    }

    private static Span withoutGlueAtEnd(Sheet sheet, Span stretch) {
        var trimmed = stretch;
        while (isGlue(lastWord(trimmed.of(sheet.text())))) {
            int word = lastWord(trimmed.of(sheet.text())).length();
            trimmed = trimmed(sheet, new Span(trimmed.from(), trimmed.to() - word));
        }
        return trimmed;
    }

    private static Span trimmed(Sheet sheet, Span span) {
        var trimmed = sheet.trimmed(span);
        int from = trimmed.from();
        while (from < trimmed.to() && "!?.) ".indexOf(sheet.text().charAt(from)) >= 0) {
            from++;
        }
        return from == trimmed.from() ? trimmed : trimmed(sheet, new Span(from, trimmed.to()));
    }

    /** Whether nothing stronger than a comma lies between. */
    private static boolean joins(Sheet sheet, int from, int to) {
        return sheet.text().substring(from, to).chars().allMatch(it -> Character.isWhitespace(it) || it == ',');
    }

    private static boolean isAllGlue(String words) {
        for (var word : words.split("[\\s,]+")) {
            if (!word.isEmpty() && !isGlue(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGlue(String word) {
        return GLUE.contains(word.toLowerCase(Locale.ROOT))
                || word.equals("&")
                || word.equals("+")
                || word.equals("w/");
    }

    private static String firstWord(String words) {
        return words.split("[\\s,;:]", 2)[0];
    }

    private static String lastWord(String words) {
        int at = words.length();
        while (at > 0 && !Character.isWhitespace(words.charAt(at - 1)) && words.charAt(at - 1) != ',') {
            at--;
        }
        return words.substring(at);
    }
}
