package kith.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kith.drafts.Plain;

/** The stretch of a text in which what was looked for stands, in pieces of which some are marked. */
record Excerpt(List<Piece> pieces) {

    /** A stretch of it. */
    record Piece(String text, boolean marked) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’]*");
    private static final int BEFORE = 60;
    private static final int LONGEST = 240;
    private static final String MORE = "…";

    private record Span(int start, int end) {}

    static Excerpt of(String text, Wanted wanted) {
        var line = text.replaceAll("\\s+", " ").strip();
        var marks = marks(line, wanted);
        int start = start(line, marks);
        int end = end(line, start);
        var pieces = new ArrayList<Piece>();
        plain(pieces, start > 0 ? MORE : "");
        int at = start;
        for (var mark : marks) {
            if (mark.start() >= start && mark.end() <= end) {
                plain(pieces, line.substring(at, mark.start()));
                pieces.add(new Piece(line.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
        }
        plain(pieces, line.substring(at, end));
        plain(pieces, end < line.length() ? MORE : "");
        return new Excerpt(List.copyOf(pieces));
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }

    /** The words meant; those that were typed as they are rather than those that are near them. */
    private static List<Span> marks(String line, Wanted wanted) {
        for (var reach : Reach.values()) {
            var marks = WORD.matcher(line)
                    .results()
                    .filter(it -> Plain.words(it.group()).stream().anyMatch(word -> wanted.means(word, reach)))
                    .map(it -> new Span(it.start(), it.end()))
                    .toList();
            if (!marks.isEmpty()) {
                return marks;
            }
        }
        return List.of();
    }

    /** A little before the first mark, between two words; the beginning, if it is near. */
    private static int start(String line, List<Span> marks) {
        int first = marks.isEmpty() ? 0 : marks.getFirst().start() - BEFORE;
        if (first <= 0 || line.length() <= LONGEST) {
            return 0;
        }
        int space = line.indexOf(' ', first);
        return space < 0 || space >= marks.getFirst().start() ? marks.getFirst().start() : space + 1;
    }

    private static int end(String line, int start) {
        if (line.length() - start <= LONGEST) {
            return line.length();
        }
        int space = line.lastIndexOf(' ', start + LONGEST);
        return space <= start ? line.offsetByCodePoints(start, line.codePointCount(start, start + LONGEST) - 1) : space;
    }
}
