package kith.rhythm.page;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import kith.rhythm.Rhythm;
import kith.rhythm.RhythmWish;

/** What a browser sends of a wish: numbers as they were typed, an empty one saying nothing. */
record RhythmForm(String floor, String ceiling, String inPerson, String redLine) {

    private static final int MOST_DAYS = Rhythm.LONGEST.getDays();

    static RhythmForm of(RhythmWish wish) {
        return new RhythmForm(days(wish.floor()), text(wish.ceiling()), days(wish.inPerson()), days(wish.redLine()));
    }

    static RhythmForm of(Rhythm rhythm) {
        return new RhythmForm(
                days(Optional.of(rhythm.floor())),
                text(Optional.of(rhythm.ceiling())),
                days(rhythm.inPerson().or(() -> Optional.of(RhythmWish.NEVER))),
                days(Optional.of(rhythm.redLine())));
    }

    /** The same, in touch at least so often. */
    RhythmForm withFloor(String other) {
        return new RhythmForm(other, ceiling, inPerson, redLine);
    }

    /** The fields that cannot be read, with the key of what to say about each; empty when all can. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        check(errors, "floor", floor, days -> days >= 1 && days <= MOST_DAYS, "rhythm.error.span");
        check(errors, "ceiling", ceiling, count -> count >= 1 && count <= Rhythm.HIGHEST, "rhythm.error.ceiling");
        check(errors, "inPerson", inPerson, days -> days >= 0 && days <= MOST_DAYS, "rhythm.error.spanOrNone");
        check(errors, "redLine", redLine, days -> days >= 1 && days <= MOST_DAYS, "rhythm.error.span");
        return errors;
    }

    /** Only of a form without errors. */
    RhythmWish wish() {
        return new RhythmWish(
                number(floor).map(Period::ofDays),
                number(ceiling),
                number(inPerson).map(Period::ofDays),
                number(redLine).map(Period::ofDays));
    }

    private static void check(Map<String, String> errors, String field, String typed, IntPredicate fits, String words) {
        if (!typed.isBlank() && number(typed).filter(fits::test).isEmpty()) {
            errors.put(field, words);
        }
    }

    private static Optional<Integer> number(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(typed.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String days(Optional<Period> span) {
        return text(span.map(Period::getDays));
    }

    private static String text(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }
}
