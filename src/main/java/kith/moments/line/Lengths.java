package kith.moments.line;

import static kith.moments.line.CalendarWords.NUMBER;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;

/** How long it took: 1h, 90 min, 1h30, half an hour, anderthalb Stunden, all afternoon. */
final class Lengths {

    private static final String LEAD =
            "(?:\\b(?:for|lasted|took|about|ca\\.?|circa|etwa|rund|gut|almost|fast|dauerte) )?(?<!\\bin )(?<!\\bvor )(?<![\\d.,:/])";
    private static final String HOURS = "(?:hours?|hrs?|h|stunden?|std\\.?)";
    private static final String MINUTES = "(?:minutes?|mins?|m|minuten?|min\\.)";
    private static final String END = "(?!\\w)(?! (?:ago|later|drive|away|von))(?: lang| long)?";
    private static final Duration HALF = Duration.ofMinutes(30);

    /** In every length one of these stands; looking for them is much quicker than trying each rule at each letter. */
    private static final Shape HINT =
            Shape.of("\\d ?[hms'′]|½|1/2|hour|stunde|minute|day|tag|morning|afternoon|evening|abend");

    private record Rule(Shape shape, Function<MatchResult, Duration> meaning) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    "\\b(\\d{1,2}) ?(?:h|std\\.?|hours?|stunden?) ?(?:and |und )?(\\d{1,2}) ?" + MINUTES + "?",
                    it -> hours(it.group(1)).plusMinutes(number(it.group(2)))),
            rule("\\b(\\d{1,2}(?:[.,]\\d{1,2})?) ?" + HOURS, it -> hours(it.group(1))),
            rule("\\b(\\d{1,3}) ?" + MINUTES, it -> Duration.ofMinutes(number(it.group(1)))),
            rule("\\b(\\d{1,3})['′]", it -> Duration.ofMinutes(number(it.group(1)))),
            rule("(?:1/2|½) ?(?:an )?(?:hour|h|stunde)", _ -> HALF),
            rule("\\b(?:half an|a half|(?:eine )?halbe) (?:hour|h|stunde)", _ -> HALF),
            rule(
                    "\\b(?:an hour and a half|(?:one|1) and a half hours|anderthalb stunden|eineinhalb stunden|1½ ?"
                            + HOURS + ")",
                    _ -> HALF.multipliedBy(3)),
            rule("\\b(?:two|2) and a half hours|\\bzweieinhalb stunden|\\b2½ ?" + HOURS, _ -> HALF.multipliedBy(5)),
            rule("\\b(?:a )?quarter of an hour|\\b(?:eine )?viertelstunde", _ -> Duration.ofMinutes(15)),
            rule("\\bthree[\\s-]quarters of an hour|\\b(?:eine )?dreiviertelstunde", _ -> Duration.ofMinutes(45)),
            rule("\\b(?:a )?couple of hours|\\bein paar stunden", _ -> Duration.ofHours(2)),
            rule("\\b(" + NUMBER + ") (?:hours?|stunden?)", it -> hours(it.group(1))),
            rule("\\b(" + NUMBER + ") (?:minutes?|minuten?)", it -> Duration.ofMinutes(number(it.group(1)))),
            rule(
                    "\\b(?:all|the whole|den ganzen) (?:afternoon|morning|evening|nachmittag|vormittag|abend)",
                    _ -> Duration.ofHours(4)),
            rule("\\b(?:all|the whole|den ganzen) (?:day|tag)", _ -> Duration.ofHours(8)));

    private Lengths() {}

    /** The first length in the scope; at one place the longest. A length beyond a day is not believed. */
    static Optional<Read<Duration>> first(Sheet sheet, Span scope) {
        if (sheet.find(HINT, scope).isEmpty()) {
            return Optional.empty();
        }
        Optional<Read<Duration>> best = Optional.empty();
        for (var rule : RULES) {
            var here = sheet.find(rule.shape(), scope)
                    .map(it -> new Read<>(rule.meaning().apply(it), Sheet.span(it)));
            if (here.filter(it -> it.value().compareTo(Duration.ofHours(24)) <= 0)
                            .isPresent()
                    && (best.isEmpty() || isBefore(here.get().span(), best.get().span()))) {
                best = here;
            }
        }
        return best;
    }

    private static boolean isBefore(Span one, Span other) {
        return one.from() < other.from() || one.from() == other.from() && one.to() > other.to();
    }

    private static Rule rule(String words, Function<MatchResult, Duration> meaning) {
        return new Rule(Shape.of(LEAD + "(?:" + words + ")" + END), meaning);
    }

    private static Duration hours(String words) {
        var small = words.toLowerCase(Locale.ROOT).replace(',', '.');
        return small.contains(".")
                ? Duration.ofMinutes(Math.round(Double.parseDouble(small) * 60))
                : Duration.ofHours(number(small));
    }

    private static int number(String words) {
        return CalendarWords.number(words);
    }
}
