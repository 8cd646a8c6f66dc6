package kith.moments.line;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.moments.Carried;
import kith.moments.Direction;
import kith.moments.Energy;
import kith.moments.Substance;

/**
 * What a line says that the moment held: "gave me advice", "introduced Bo to Cleo", "it did me good". One table,
 * {@code moments/substance.tsv}, which explains itself; the words stay in the note.
 */
final class Holdings {

    private static final String NAME = "(?-i:\\p{Lu})[\\p{L}'’-]+(?: (?:and |und )?(?-i:\\p{Lu})[\\p{L}'’-]+)*";

    private record Rule(Shape shape, List<String> says) {}

    private static final List<Rule> RULES =
            Table.rows("/moments/substance.tsv").map(Holdings::rule).toList();

    private final Set<Carried> gave = EnumSet.noneOf(Carried.class);
    private final Set<Carried> got = EnumSet.noneOf(Carried.class);
    private final Set<Direction> opened = new HashSet<>();
    private Optional<Energy> energy = Optional.empty();

    private Holdings() {}

    static Substance in(String line) {
        var sheet = new Sheet(line);
        var all = new Span(0, line.length());
        var holdings = new Holdings();
        for (var rule : RULES) {
            sheet.find(rule.shape(), all).ifPresent(it -> {
                sheet.take(Sheet.span(it));
                holdings.hear(rule.says());
            });
        }
        return holdings.substance();
    }

    private void hear(List<String> says) {
        switch (says.getFirst()) {
            case "gave" -> gave.add(Carried.valueOf(says.getLast()));
            case "got" -> got.add(Carried.valueOf(says.getLast()));
            case "both" -> {
                gave.add(Carried.valueOf(says.getLast()));
                got.add(Carried.valueOf(says.getLast()));
            }
            case "opened" -> opened.add(Direction.valueOf(says.getLast()));
            default -> energy = energy.or(() -> Optional.of(Energy.valueOf(says.getFirst())));
        }
    }

    private Substance substance() {
        var openedUp = opened.size() > 1
                ? Optional.of(Direction.BOTH)
                : opened.stream().findFirst();
        return new Substance(gave, got, energy, openedUp);
    }

    private static Rule rule(List<String> cells) {
        var words = cells.getFirst()
                .replace("{me}", "(?:me|us|mir|uns|mich)")
                .replace("{them}", "(?:her|him|them|ihr|ihm|ihnen|sie|ihn|" + NAME + ")")
                .replace("{they}", "(?:she|he|they|sie|er|" + NAME + ")");
        return new Rule(
                Shape.of("(?<![\\w@'’-])(?:" + words + ")(?![\\w-])"),
                List.of(cells.get(1).split(" ", -1)));
    }
}
