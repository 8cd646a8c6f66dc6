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

    private static final int SMALL_HOURS = 7;

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
            rule(
                    "\\b(?:at |um )(?:" + HOUR_WORD + "|" + STUNDE
                            + ")(?: o'clock| uhr)? (?:in the morning|this morning|morgens|früh)\\b",
                    it -> clock(it.group(1) != null ? it.group(1) : it.group(2), null, "am")),
            rule(
                    "\\b(?:at |around )?(half|a quarter|quarter|five|ten|twenty|twenty[\\s-]five|\\d{1,2}) (past|to) "
                            + HOUR_WORD + "\\b",
                    it -> spoken(it.group(3), minutes(it.group(1)) * ("to".equalsIgnoreCase(it.group(2)) ? -1 : 1))),
            rule("\\b(?:um |gegen )?halb " + STUNDE + "\\b", it -> spoken(it.group(1), -30)),
            rule(
                    "\\b(?:um |gegen )?(viertel|fünf|zehn|zwanzig) (nach|vor) " + STUNDE + "\\b",
                    it -> spoken(it.group(3), minutes(it.group(1)) * ("vor".equalsIgnoreCase(it.group(2)) ? -1 : 1))),
            rule(
                    "\\b(?:at |um |gegen )" + "(?:" + HOUR_WORD + "|" + STUNDE
                            + ")(?: o'clock| uhr)?\\b(?!\\s*(?:%|€|km|people|leute|\\w+'s))",
                    it -> spoken(it.group(1) != null ? it.group(1) : it.group(2), 0)),
            rule("\\b" + HOUR_WORD + " o'clock\\b", it -> spoken(it.group(1), 0)),
            rule(
                    "\\b(?:this |in the |early |late |on the |am |früh am )?(?:morning|vormittag|früh(?! ?stück)|morgens)\\b|(?<=\\bam |"
                            + Sheet.BLOT + " )morgen\\b",
                    _ -> Optional.of(Slot.at(9, 0))),
            rule(
                    "\\b(?:at |am |over )?(?:noon|midday|mittags|mittag(?! mit\\b)|lunchtime)\\b",
                    _ -> Optional.of(Slot.at(12, 0))),
            rule("\\b(?:this |in the |am )?(?:afternoon|nachmittags?)\\b", _ -> Optional.of(Slot.at(15, 0))),
            rule("\\b(?:this |in the |am )?(?:evening|abends?)\\b", _ -> Optional.of(Slot.at(19, 0))),
            rule("(?<=" + Sheet.BLOT + " )(?:night|nacht)\\b", _ -> Optional.of(Slot.at(20, 0))),
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

    /** A clock in words goes to twelve, and nobody says of the small hours that they met "at three". */
    private static Optional<Slot> spoken(String hour, int minutes) {
        return clock(hour, null, null).map(it -> {
            var said = it.from().plusMinutes(minutes);
            return new Slot(said.getHour() < SMALL_HOURS ? said.plusHours(12) : said, it.length());
        });
    }

    private static int minutes(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        if (small.startsWith("half")) {
            return 30;
        }
        if (small.endsWith("quarter") || small.equals("viertel")) {
            return 15;
        }
        if (small.startsWith("twenty") || small.equals("zwanzig")) {
            return small.endsWith("five") ? 25 : 20;
        }
        return CalendarWords.number(small);
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
