package kith.moments.line;

import static kith.moments.line.CalendarWords.DAY_UNIT;
import static kith.moments.line.CalendarWords.NUMBER;
import static kith.moments.line.CalendarWords.WEEKDAY;
import static kith.moments.line.CalendarWords.WEEKDAY_NAME;
import static kith.moments.line.DayRule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days named from today: yesterday, vor drei Tagen, last Tuesday, next week. "Last Tuesday" is the latest before today,
 * "next Friday" the first after it, "on Friday" the latest one unless the line looks ahead.
 */
final class RelativeDays {

    static final String LAST = "(?:last|past|previous|letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?)";
    static final String NEXT = "(?:next|coming|nächste[nrms]?|kommende[nrms]?)";
    private static final String UNIT_OF_TIME = "(?:hours?|hrs?|h|stunden?|minutes?|mins?|minuten)";
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    static final List<DayRule> RULES = List.of(
            rule("\\b(?:the )?day before yesterday\\b|\\bvorgestern\\b", (_, today) -> days(today, -2)),
            rule("\\b(?:the )?day after tomorrow\\b|\\bübermorgen\\b", (_, today) -> days(today, 2)),
            rule("\\b(?:today|heute|earlier today)\\b", (_, today) -> days(today, 0)),
            rule(
                    "\\b(?:just now|right now|gerade eben|soeben|vorhin|a moment ago)\\b",
                    (_, today) -> Optional.of(When.at(today.now()))),
            rule("\\btonight\\b", (_, today) -> Optional.of(When.on(today.day()).at(EVENING))),
            rule(
                    "\\b(?:last night|letzte nacht)\\b",
                    (_, today) -> Optional.of(When.on(today.day().minusDays(1)).at(EVENING))),
            rule("\\b(?:yesterday|gestern)\\b", (_, today) -> days(today, -1)),
            rule("\\btomorrow\\b|(?<!am )(?<!heute )(?<!guten )(?<!jeden )\\bmorgen\\b", (_, today) -> days(today, 1)),
            rule(
                    "\\b(half an|" + NUMBER + ") (" + UNIT_OF_TIME + ") ago\\b|\\bvor (einer halben|" + NUMBER + ") ("
                            + UNIT_OF_TIME + ")\\b",
                    (words, today) -> timeAgo(
                            either(words.group(1), words.group(3)), either(words.group(2), words.group(4)), today)),
            rule(
                    "\\b(" + NUMBER + ") (" + DAY_UNIT + ") ago\\b|\\bvor (" + NUMBER + ") (" + DAY_UNIT + ")\\b",
                    (words, today) -> shifted(
                            today,
                            -CalendarWords.number(either(words.group(1), words.group(3))),
                            either(words.group(2), words.group(4)))),
            rule(
                    "\\bin (" + NUMBER + ") (" + DAY_UNIT + ")(?: time)?\\b",
                    (words, today) -> shifted(today, CalendarWords.number(words.group(1)), words.group(2))),
            rule(
                    "\\b(?:on |am )?(" + WEEKDAY_NAME + ")s? (?:of )?" + LAST + " (?:week|woche)\\b|\\b" + LAST
                            + " (?:week|woche)(?: on| am)? (" + WEEKDAY_NAME + ")\\b",
                    (words, today) -> inWeek(today, -1, either(words.group(1), words.group(2)))),
            rule(
                    "\\b(?:on |am )?(" + WEEKDAY_NAME + ") (?:of )?" + NEXT + " (?:week|woche)\\b|\\b" + NEXT
                            + " (?:week|woche)(?: on| am)? (" + WEEKDAY_NAME + ")\\b",
                    (words, today) -> inWeek(today, 1, either(words.group(1), words.group(2)))),
            rule(
                    "\\b(?:on |am |den )?" + LAST + " (" + WEEKDAY + ")",
                    (words, today) -> Optional.of(When.on(
                            today.day().with(TemporalAdjusters.previous(CalendarWords.weekday(words.group(1))))))),
            rule(
                    "\\b(?:on |am |den )?" + NEXT + " (" + WEEKDAY + ")",
                    (words, today) -> Optional.of(
                            When.on(today.day().with(TemporalAdjusters.next(CalendarWords.weekday(words.group(1))))))),
            rule(
                    "\\b(?:this|diese[nrms]?) (" + WEEKDAY_NAME + ")\\b",
                    (words, today) -> inWeek(today, 0, words.group(1))),
            rule(
                    "\\b(?:on (?:the )?|over (?:the )?|at the )?" + LAST + " (?:weekend|wochenende)\\b",
                    (_, today) -> weekend(today, -1)),
            rule("\\b(?:on (?:the )?)?" + NEXT + " (?:weekend|wochenende)\\b", (_, today) -> weekend(today, 1)),
            rule(
                    "\\b(?:at the|on the|over the|this|am|dieses) (?:weekend|wochenende)\\b",
                    (_, today) -> weekend(today, today.ahead() ? 1 : -1)),
            rule(
                    "\\b" + LAST + " (week|month|year|woche|monat|jahr)\\b",
                    (words, today) -> shifted(today, -1, words.group(1))),
            rule(
                    "\\b" + NEXT + " (week|month|year|woche|monat|jahr)\\b",
                    (words, today) -> shifted(today, 1, words.group(1))),
            rule(
                    "\\b(?:am |den |letzten |vorigen )?(" + WEEKDAY_NAME
                            + ")(vormittag|nachmittag|morgen|früh|mittag|abend|nacht)s?\\b",
                    (words, today) -> Optional.of(When.on(today.nearest(CalendarWords.weekday(words.group(1))))
                            .at(timeOfDay(words.group(2))))),
            rule(
                    "\\b(?:on |am |den )(" + WEEKDAY + ")|\\b(" + WEEKDAY_NAME + ")s?\\b(?:['’]s)?",
                    (words, today) -> Optional.of(
                            When.on(today.nearest(CalendarWords.weekday(either(words.group(1), words.group(2))))))));

    private RelativeDays() {}

    private static String either(
            @org.jspecify.annotations.Nullable String one, @org.jspecify.annotations.Nullable String other) {
        return one != null ? one : other != null ? other : "";
    }

    private static Optional<When> days(Today today, int days) {
        return Optional.of(When.on(today.day().plusDays(days)));
    }

    private static LocalTime timeOfDay(String word) {
        return LocalTime.of(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "mittag" -> 12;
                    case "nachmittag" -> 15;
                    case "abend" -> 19;
                    case "nacht" -> 20;
                    default -> 9;
                },
                0);
    }

    private static Optional<When> timeAgo(String count, String unit, Today today) {
        boolean minutes = unit.toLowerCase(Locale.ROOT).startsWith("m");
        boolean half = count.toLowerCase(Locale.ROOT).matches("half.*|.*halben");
        int number = half ? 30 : CalendarWords.number(count) * (minutes ? 1 : 60);
        return Optional.of(When.at(today.now().minusMinutes(number)));
    }

    private static Optional<When> shifted(Today today, int count, String unit) {
        var small = unit.toLowerCase(Locale.ROOT);
        LocalDate day = switch (small.charAt(0)) {
            case 'd', 't' -> today.day().plusDays(count);
            case 'w' -> today.day().plusWeeks(count);
            case 'f' -> today.day().plusWeeks(2L * count);
            case 'm' -> today.day().plusMonths(count);
            default -> today.day().plusYears(count);
        };
        return Optional.of(When.on(day));
    }

    private static Optional<When> inWeek(Today today, int weeks, String weekday) {
        var monday = today.day()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks);
        return Optional.of(When.on(monday.plus(CalendarWords.weekday(weekday).getValue() - 1L, ChronoUnit.DAYS)));
    }

    /** The Saturday: of the weekend that began last, today's included unless it is to be the one before, or of the next. */
    private static Optional<When> weekend(Today today, int direction) {
        var saturday = direction < 0
                ? TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)
                : TemporalAdjusters.next(DayOfWeek.SATURDAY);
        return Optional.of(When.on(today.day().with(saturday)));
    }
}
