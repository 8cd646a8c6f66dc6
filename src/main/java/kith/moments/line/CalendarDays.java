package kith.moments.line;

import static kith.moments.line.CalendarWords.MONTH;
import static kith.moments.line.CalendarWords.MONTH_NAME;
import static kith.moments.line.CalendarWords.WEEKDAY;
import static kith.moments.line.DayRule.rule;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days named by the calendar: 2026-11-20, 20.11., 3/12, March 3rd, am 3. März 2025, on the 12th, in March. */
final class CalendarDays {

    private static final String WITH_WEEKDAY = "(?:\\b(?:on |am )?" + WEEKDAY + ",? (?:the |den |dem )?)?";
    private static final String NO_MEASURE = "(?![.,]?\\d|\\s*(?:h|hrs?|hours?|std|stunden?|uhr|am|pm|km|€|%|x)\\b)";

    static final List<DayRule> RULES = List.of(
            rule(
                    "\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b",
                    (words, _) -> date(words.group(1), words.group(2), words.group(3))),
            rule(
                    "(?<![.,:\\d])" + WITH_WEEKDAY
                            + "(?:\\b(?:am|vom|on) )?\\b(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?(\\d{4}|\\d{2})\\b)?(?!\\d)",
                    (words, today) -> numeric(words.group(1), words.group(2), words.group(3), today)),
            rule(
                    "(?<![.,:\\d])(?<!\\b(?:at|um) )\\b(\\d{1,2})\\.(\\d{1,2})\\b" + NO_MEASURE,
                    (words, today) -> numeric(words.group(1), words.group(2), null, today)),
            rule(
                    "(?<![/\\d])(?:\\bon )?\\b(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?\\b(?!/|\\s*(?:an )?hours?)",
                    (words, today) -> slashed(words.group(1), words.group(2), words.group(3), today)),
            rule(
                    WITH_WEEKDAY
                            + "(?:\\b(?:on |am |den |vom )?(?:the )?)?\\b(\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of )?\\b("
                            + MONTH + ")(?:,? (\\d{4})\\b)?",
                    (words, today) -> named(words.group(2), words.group(1), words.group(3), today)),
            rule(
                    WITH_WEEKDAY + "(?:\\bon )?\\b(" + MONTH
                            + ") (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?(?!:\\d|\\s*(?:am|pm|h|uhr)\\b)",
                    (words, today) -> named(words.group(1), words.group(2), words.group(3), today)),
            rule(
                    "\\b(?:on the |am |on " + WEEKDAY + " the |" + WEEKDAY
                            + ",? the )(\\d{1,2})(?:st|nd|rd|th|\\.)(?!\\d)",
                    (words, today) -> today.nearest(number(words.group(1))).map(When::on)),
            rule(
                    "\\b(?:back |again )?(?:in|im|early in|late in)(?: (early|late|mid|anfang|mitte|ende))?[\\s-]("
                            + MONTH_NAME + ")\\b(?: (\\d{4})\\b)?",
                    (words, today) -> partOfMonth(words.group(1), words.group(2), words.group(3), today)),
            rule(
                    "\\b(anfang|mitte|ende|early|mid|late)[\\s-](" + MONTH_NAME + ")\\b(?: (\\d{4})\\b)?",
                    (words, today) -> partOfMonth(words.group(1), words.group(2), words.group(3), today)));

    private CalendarDays() {}

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<When> date(String year, String month, String day) {
        return number(month) < 1 || number(month) > 12
                ? Optional.empty()
                : Today.date(number(year), Month.of(number(month)), number(day)).map(When::on);
    }

    private static Optional<When> numeric(String day, String month, @Nullable String year, Today today) {
        if (year != null) {
            return date(year.length() == 2 ? "20" + year : year, month, day);
        }
        return number(month) < 1 || number(month) > 12
                ? Optional.empty()
                : today.nearest(Month.of(number(month)), number(day)).map(When::on);
    }

    private static Optional<When> slashed(String one, String other, @Nullable String year, Today today) {
        boolean monthFirst = number(other) > 12 || today.monthFirst() && number(one) <= 12;
        return monthFirst ? numeric(other, one, year, today) : numeric(one, other, year, today);
    }

    private static Optional<When> named(String month, String day, @Nullable String year, Today today) {
        var named = CalendarWords.month(month);
        return (year == null ? today.nearest(named, number(day)) : Today.date(number(year), named, number(day)))
                .map(When::on);
    }

    private static Optional<When> partOfMonth(@Nullable String part, String month, @Nullable String year, Today today) {
        var day = switch (part == null ? "" : part.toLowerCase(Locale.ROOT)) {
            case "mid", "mitte" -> "15";
            case "late", "ende" -> "25";
            default -> "1";
        };
        return named(month, day, year, today);
    }
}
