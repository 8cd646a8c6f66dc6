package kith.moments.line;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the day that a stretch of the line speaks of: what stands first, and of that the longest reading. */
final class Days {

    private static final List<DayRule> RULES = Stream.of(CalendarDays.RULES, RelativeDays.RULES, NamedDays.RULES)
            .flatMap(List::stream)
            .toList();

    private Days() {}

    static Optional<Read<When>> first(Sheet sheet, Span scope, Today today) {
        return RULES.stream()
                .flatMap(rule -> read(rule, sheet, scope, today).stream())
                .min(Comparator.comparing(Days::place));
    }

    private static Optional<Read<When>> read(DayRule rule, Sheet sheet, Span scope, Today today) {
        return sheet.find(rule.shape(), scope)
                .flatMap(words -> rule.meaning().of(words, today).map(when -> new Read<>(when, Sheet.span(words))));
    }

    private static long place(Read<When> read) {
        return ((long) read.span().from() << 32) - read.span().to();
    }
}
