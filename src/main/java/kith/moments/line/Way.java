package kith.moments.line;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.moments.OwnKind;

/** A manner of saying by what way people were in touch: one line of {@code moments/ways.tsv}, which explains itself. */
record Way(Shape shape, Optional<Channel> channel, Kind kind, Set<Mark> marks) {

    enum Kind {
        NOUN,
        VERB,
        PART
    }

    enum Mark {
        IN,
        OUT,
        WEAK,
        OCCASION,
        NOISE,
        MISSED,
        HINT
    }

    /** Not within round brackets; the table nests them at most two deep. */
    private static final Pattern TOP_LEVEL_BAR = Pattern.compile("\\|(?![^()]*(?:\\([^()]*\\)[^()]*)*\\))");

    /** What must not be read as an expression. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\s]");

    static final List<Way> ALL = Table.rows("/moments/ways.tsv").map(Way::parse).toList();

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Those of a member's own before all others. */
    static List<Way> with(List<OwnKind> kinds) {
        return kinds.isEmpty()
                ? ALL
                : Stream.concat(kinds.stream().map(Way::of), ALL.stream()).toList();
    }

    private static Way of(OwnKind kind) {
        var names = kind.names().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> NO_LETTER.matcher(name).replaceAll("\\\\$0"))
                .collect(Collectors.joining("|"));
        return new Way(
                Shape.of("(?<![\\w@'’-])(?:" + names + ")(?![\\w-])"),
                Optional.of(kind.channel()),
                Kind.NOUN,
                kind.counts() ? Set.of(Mark.OCCASION) : Set.of(Mark.OCCASION, Mark.NOISE));
    }

    private static Way parse(List<String> cells) {
        var marks = Arrays.stream(cells.get(3).split(",", -1))
                .filter(mark -> !mark.isBlank())
                .map(mark -> Mark.valueOf(mark.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        return new Way(
                longestFirst(cells.get(0)),
                cells.get(1).equals("-") ? Optional.empty() : Optional.of(Channel.valueOf(cells.get(1))),
                Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                marks);
    }

    /** Java takes the first alternative that fits, and a person means the longest. */
    private static Shape longestFirst(String alternatives) {
        var longestFirst = TOP_LEVEL_BAR
                .splitAsStream(alternatives)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
        return Shape.of("\\b(?<![\\w@'’-])(?:" + longestFirst + ")(?![\\w-])");
    }
}
