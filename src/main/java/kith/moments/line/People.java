package kith.moments.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who is named. A run of words that the book knows is that person, the longest run first; in small letters only where a
 * name is to be expected. A name that the book does not know is kept as typed.
 */
final class People {

    private static final Pattern SOMEBODYS =
            Pattern.compile("(?:my|our|mein(?:e[rmn]?)?|unser(?:e[rmn]?)?)", Sheet.FLAGS);

    private final NameRuns runs;
    private final NameSlots slots;
    private final Map<String, List<Who.Known>> book;
    private final List<Mention> found = new ArrayList<>();
    private int end = -1;

    private People(NameRuns runs, NameSlots slots, Map<String, List<Who.Known>> book) {
        this.runs = runs;
        this.slots = slots;
        this.book = book;
    }

    static List<Mention> in(Sheet sheet, Span scope, List<Ways.Found> ways, Names names) {
        var runs = new NameRuns(sheet, scope);
        if (runs.size() == 0) {
            return List.of();
        }
        var people = new People(runs, new NameSlots(sheet, ways), names.called(runs.keys()));
        int index = 0;
        while (index < runs.size()) {
            index += Math.max(1, people.readAt(index));
        }
        return people.found;
    }

    /** How many words were read as a name here. */
    private int readAt(int index) {
        int known = knownAt(index);
        int capitals = known == 0 && slots.isOpener(runs.word(index)) ? 0 : runs.capitals(index);
        if (known > 0 && (capitals <= known || slots.isGerman() || isCovered(index + known, capitals - known))) {
            return add(index, known, who(candidates(index, known)));
        }
        if (known > 0) {
            return add(index, capitals, new Who.Maybe(candidates(index, known)));
        }
        if (runs.isHandle(index)) {
            return add(index, 1, new Who.Unknown());
        }
        if (capitals > 0 && slots.expects(runs.run(index, capitals), end)) {
            return add(index, untilKnown(index, capitals), new Who.Unknown());
        }
        if (SOMEBODYS.matcher(runs.text(runs.word(index))).matches()
                && runs.together(index, 2) == 2
                && slots.expectsSomebodys(runs.run(index, 2), runs.word(index + 1), end)) {
            return add(index, 2, new Who.Unknown());
        }
        return capitals == 0 && slots.expectsSmall(runs.word(index)) ? add(index, 1, new Who.Unknown()) : 0;
    }

    /** The most words from here that the book knows as a name. */
    private int knownAt(int index) {
        for (int count = runs.together(index, 5); count > 0; count--) {
            boolean fits = runs.isCapital(index) || slots.allowsSmall(runs.run(index, count), end);
            boolean complete = count > 1 || !runs.isTitle(index);
            if (fits && complete && !candidates(index, count).isEmpty()) {
                return count;
            }
        }
        return 0;
    }

    /** Whether the book knows the following words by themselves: "Ana Bo" without a comma is two. */
    private boolean isCovered(int index, int count) {
        if (count <= 0) {
            return count == 0;
        }
        int known = knownAt(index);
        return known > 0 && isCovered(index + known, count - known);
    }

    /** An unknown name ends where a known one begins. */
    private int untilKnown(int index, int capitals) {
        for (int count = 1; count < capitals; count++) {
            if (slots.isGerman() && knownAt(index + count) > 0) {
                return count;
            }
        }
        return capitals;
    }

    private List<Who.Known> candidates(int index, int count) {
        return book.getOrDefault(Names.key(runs.text(runs.run(index, count))), List.of());
    }

    private static Who who(List<Who.Known> candidates) {
        return candidates.size() == 1 ? candidates.getFirst() : new Who.Maybe(candidates);
    }

    private int add(int index, int count, Who who) {
        var span = runs.run(index, count);
        var words = runs.text(span).replaceFirst("^@", "").replaceFirst("['’]s?$", "");
        if (found.stream().noneMatch(it -> isSame(it, words, who))) {
            found.add(new Mention(words, span, who));
        }
        end = span.to();
        return count;
    }

    private static boolean isSame(Mention it, String words, Who who) {
        return it.words().equalsIgnoreCase(words)
                || who instanceof Who.Known && it.who().equals(who);
    }
}
