package kith.moments.line;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** At what time: at 9, 18:30, um 9 Uhr, 6-8pm, half past nine, halb zehn, this morning, abends. */
final class Times {

    /** A time of day, and how long when both ends are said. */
    record Slot(LocalTime from, Optional<Duration> length) {
        static Slot at(int hour, int minute) {
            return new Slot(LocalTime.of(hour, minute), Optional.empty());
        }
    }

    private static final String CLOCK = "(\\d{1,2})(?:[:.](\\d{2}))?";
    private static final String HOUR_WORD = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
    private static final String STUNDE = "(eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d{1,2})";

    private record Rule(Shape shape, Function<MatchResult, Optional<Slot>> meaning) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    "\\b(?:from |von )?" + CLOCK + " ?(?:-|–|to|bis|till|until) ?" + CLOCK
                            + " ?(am|pm|uhr|h\\b|o'clock)",
                    it -> range(it, it.group(5))),
            rule(
                    "\\b(?:from |von )?(\\d{1,2})[:.](\\d{2}) ?(?:-|–|to|bis|till|until) ?(\\d{1,2})[:.](\\d{2})\\b",
                    it -> range(it, null)),
            rule("\\b(?:from|von) " + CLOCK + " (?:to|bis|till|until) " + CLOCK + "\\b", it -> range(it, null)),
            rule(
                    "\\b(?:at |around |about |um |gegen |ab )?" + CLOCK + " ?(am|pm|a\\.m\\.|p\\.m\\.)(?!\\w)(?! \\d)",
                    it -> clock(it.group(1), it.group(2), it.group(3))),
            rule(
                    "\\b(?:at |um |gegen |ab )?(\\d{1,2})[:.](\\d{2}) ?uhr\\b|\\b(?:um |gegen |ab )?(\\d{1,2}) uhr(?: (\\d{2}))?\\b",
                    it -> it.group(1) != null
                            ? clock(it.group(1), it.group(2), null)
                            : clock(it.group(3), it.group(4), null)),
            rule(
                    "\\b(?:at |um |gegen |around |ab )?(\\d{1,2}):(\\d{2})(?: ?h)?\\b",
                    it -> clock(it.group(1), it.group(2), null)),
            rule("\\b(?:at|um|gegen) (\\d{1,2})[.](\\d{2})\\b", it -> clock(it.group(1), it.group(2), null)),
            rule("\\b(?:at |around )?half past " + HOUR_WORD + "\\b", it -> clock(it.group(1), "30", null)),
            rule("\\b(?:at |around )?quarter past " + HOUR_WORD + "\\b", it -> clock(it.group(1), "15", null)),
            rule(
                    "\\b(?:at |around )?quarter to " + HOUR_WORD + "\\b",
                    it -> clock(it.group(1), "45", null).map(slot -> slot(slot, -60))),
            rule(
                    "\\b(?:um |gegen )?halb " + STUNDE + "\\b",
                    it -> clock(it.group(1), "30", null).map(slot -> slot(slot, -60))),
            rule(
                    "\\b(?:at |um |gegen )" + "(?:" + HOUR_WORD + "|" + STUNDE
                            + ")(?: o'clock| uhr)?\\b(?!\\s*(?:%|€|km|people|leute|\\w+'s))",
                    it -> clock(it.group(1) != null ? it.group(1) : it.group(2), null, null)),
            rule("\\b" + HOUR_WORD + " o'clock\\b", it -> clock(it.group(1), null, null)),
            rule(
                    "\\b(?:this |in the |early |late |on the |am |früh am )?(?:morning|vormittag|früh(?! ?stück)|morgens)\\b|(?<=\\bam |"
                            + Sheet.BLOT + " )morgen\\b",
                    _ -> Optional.of(Slot.at(9, 0))),
            rule(
                    "\\b(?:at |am |over )?(?:noon|midday|mittags|mittag(?! mit\\b)|lunchtime)\\b",
                    _ -> Optional.of(Slot.at(12, 0))),
            rule("\\b(?:this |in the |am )?(?:afternoon|nachmittags?)\\b", _ -> Optional.of(Slot.at(15, 0))),
            rule(
                    "\\b(?:this |in the |am )?(?:evening|abends?)\\b|(?<=" + Sheet.BLOT + " )night\\b",
                    _ -> Optional.of(Slot.at(19, 0))),
            rule("\\b(?:at |um )?(?:midnight|mitternacht)\\b", _ -> Optional.of(Slot.at(0, 0))));

    private Times() {}

    /** The first time of day in the scope; where two patterns begin at one place, the earlier in the list. */
    static Optional<Read<Slot>> first(Sheet sheet, Span scope) {
        Optional<Read<Slot>> best = Optional.empty();
        for (var rule : RULES) {
            var here = sheet.find(rule.shape(), scope)
                    .flatMap(it -> rule.meaning().apply(it).map(slot -> new Read<>(slot, Sheet.span(it))));
            if (here.isPresent()
                    && (best.isEmpty() || isBetter(here.get().span(), best.get().span()))) {
                best = here;
            }
        }
        return best;
    }

    private static boolean isBetter(Span one, Span other) {
        return one.from() < other.from() && one.to() < other.to()
                || one.from() <= other.from() && one.to() > other.to();
    }

    private static Rule rule(String words, Function<MatchResult, Optional<Slot>> meaning) {
        return new Rule(Shape.of("(?<![\\d.,:])(?:" + words + ")"), meaning);
    }

    private static Slot slot(Slot slot, int minutes) {
        return new Slot(slot.from().plusMinutes(minutes), slot.length());
    }

    private static Optional<Slot> range(MatchResult it, @Nullable String half) {
        var to = clock(it.group(3), it.group(4), half);
        var from = clock(it.group(1), it.group(2), half);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var length = Duration.between(from.get().from(), to.get().from());
        return Optional.of(new Slot(
                from.get().from(),
                Optional.of(length.isNegative() || length.isZero() ? length.plusHours(12) : length)));
    }

    private static Optional<Slot> clock(@Nullable String hour, @Nullable String minute, @Nullable String half) {
        int hours = hour == null ? 99 : "eins".equalsIgnoreCase(hour) ? 1 : CalendarWords.number(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        var suffix = half == null ? "" : half.toLowerCase(Locale.ROOT);
        if (suffix.startsWith("p") && hours < 12) {
            hours += 12;
        } else if (suffix.startsWith("a") && hours == 12) {
            hours = 0;
        }
        return hours > 23 || minutes > 59 ? Optional.empty() : Optional.of(Slot.at(hours, minutes));
    }
}
