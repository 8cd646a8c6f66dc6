package kith.moments.line;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.moments.Channel;

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

    static final List<Way> ALL = Table.rows("/moments/ways.tsv").map(Way::parse).toList();

    boolean is(Mark mark) {
        return marks.contains(mark);
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
