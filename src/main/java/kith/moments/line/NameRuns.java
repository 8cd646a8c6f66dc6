package kith.moments.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a scope that nobody has taken yet, and the runs of them that could be a name. */
final class NameRuns {

    private static final int LONGEST_NAME = 5;

    /** A word of a name: Ana, O'Neil, Jean-Luc, K., @bo, Ana's. */
    private static final Pattern WORD =
            Pattern.compile("@?[\\p{L}][\\p{L}\\p{M}\\p{N}]*(?:[-'’_][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*['’]?\\.?");

    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_])?");
    private static final Pattern TITLE =
            Pattern.compile("(?:dr|prof|mr|mrs|ms|miss|sir|frau|herrn?|hr|fr)\\.?", Sheet.FLAGS);
    private static final Pattern PARTICLE =
            Pattern.compile("(?:van|von|vom|de|der|den|del|della|da|di|du|dos|la|le|el|al|bin|ibn|zu|ter|ten|of)");

    private final Sheet sheet;
    private final List<Span> words = new ArrayList<>();

    NameRuns(Sheet sheet, Span scope) {
        this.sheet = sheet;
        var handles = HANDLE.matcher(sheet.left());
        var matcher = WORD.matcher(sheet.left()).region(scope.from(), scope.to());
        while (matcher.find()) {
            var span = Sheet.span(matcher.toMatchResult());
            if (sheet.left().charAt(span.from()) == '@' && handles.find(span.from())) {
                span = Sheet.span(handles.toMatchResult());
                matcher.region(Math.min(scope.to(), span.to()), scope.to());
            }
            words.add(withoutFullStop(span));
        }
    }

    int size() {
        return words.size();
    }

    Span word(int index) {
        return words.get(index);
    }

    /** From the first to the last of {@code count} words. */
    Span run(int first, int count) {
        return new Span(words.get(first).from(), words.get(first + count - 1).to());
    }

    String text(Span span) {
        return span.of(sheet.text());
    }

    /** How many words from here stand side by side, parted by nothing but spaces. */
    int together(int first, int atMost) {
        int count = 1;
        while (count < atMost && first + count < words.size() && isJoined(first + count - 1)) {
            count++;
        }
        return count;
    }

    /** All runs that could be a name, as {@link Names#key} writes them. */
    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        for (int first = 0; first < words.size(); first++) {
            for (int count = together(first, LONGEST_NAME); count > 0; count--) {
                keys.add(Names.key(text(run(first, count))));
            }
        }
        keys.remove("");
        return keys;
    }

    /** How many words from here a name in capitals has: titles, "van der" and the like within it; none without a capital. */
    int capitals(int first) {
        int together = together(first, LONGEST_NAME);
        int count = 0;
        int named = 0;
        while (count < together && (isCapital(first + count) || isParticle(first + count, named, together - count))) {
            count++;
            named = isCapital(first + count - 1) ? count : named;
        }
        return named;
    }

    boolean isCapital(int index) {
        int start = words.get(index).from();
        return Character.isUpperCase(sheet.text().codePointAt(start)) || isHandle(index);
    }

    boolean isHandle(int index) {
        return sheet.text().charAt(words.get(index).from()) == '@';
    }

    /** Whether what it says is a title that wants a name after it. */
    boolean isTitle(int index) {
        return TITLE.matcher(text(words.get(index))).matches();
    }

    private boolean isParticle(int index, int named, int rest) {
        return named > 0 && rest > 1 && PARTICLE.matcher(text(words.get(index))).matches();
    }

    private boolean isJoined(int index) {
        var gap = sheet.left()
                .subSequence(words.get(index).to(), words.get(index + 1).from());
        return !gap.isEmpty() && gap.toString().isBlank() && gap.toString().indexOf('\n') < 0;
    }

    /** A full stop belongs to an initial or a title; else it ends a sentence. */
    private Span withoutFullStop(Span span) {
        var word = text(span);
        boolean keeps =
                !word.endsWith(".") || word.length() <= 2 || TITLE.matcher(word).matches();
        return keeps ? span : new Span(span.from(), span.to() - 1);
    }
}
