package kith.moments.line;

import static java.util.Map.entry;
import static kith.moments.line.DayRule.rule;
import static kith.moments.line.RelativeDays.LAST;
import static kith.moments.line.RelativeDays.NEXT;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days and seasons that have a name of their own: Christmas Eve, Silvester, in the summer. */
final class NamedDays {

    static final List<DayRule> RULES = List.of(
            rule(
                    "\\b(?:in |in the |over the |this |im |diese[nrms]? |" + LAST + " |" + NEXT + " )"
                            + "(spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst)\\b(?: (\\d{4})\\b)?",
                    (words, today) -> season(words.group(1), words.group(2), today)),
            rule(
                    "\\b(?:on |an |over |at |zu )?(new year['’]?s eve|silvester|new year['’]?s day|neujahr|christmas eve"
                            + "|heiligabend|heilig abend|boxing day|christmas(?: day)?|weihnachten|nikolaus|halloween"
                            + "|valentine['’]?s day|valentinstag)\\b",
                    (words, today) -> holiday(words.group(1), today)));

    private static final Map<String, MonthDay> HOLIDAYS = Map.ofEntries(
            entry("newyearsday", MonthDay.of(1, 1)),
            entry("neujahr", MonthDay.of(1, 1)),
            entry("valentinesday", MonthDay.of(2, 14)),
            entry("valentinstag", MonthDay.of(2, 14)),
            entry("halloween", MonthDay.of(10, 31)),
            entry("nikolaus", MonthDay.of(12, 6)),
            entry("christmaseve", MonthDay.of(12, 24)),
            entry("heiligabend", MonthDay.of(12, 24)),
            entry("christmas", MonthDay.of(12, 25)),
            entry("christmasday", MonthDay.of(12, 25)),
            entry("weihnachten", MonthDay.of(12, 25)),
            entry("boxingday", MonthDay.of(12, 26)),
            entry("newyearseve", MonthDay.of(12, 31)),
            entry("silvester", MonthDay.of(12, 31)));

    private NamedDays() {}

    /** The first day of its middle month: all that a season says. */
    private static Optional<When> season(String name, @Nullable String year, Today today) {
        var month = switch (name.toLowerCase(Locale.ROOT)) {
            case "spring", "frühling", "frühjahr" -> Month.APRIL;
            case "summer", "sommer" -> Month.JULY;
            case "winter" -> Month.JANUARY;
            default -> Month.OCTOBER;
        };
        return (year == null ? today.nearest(month, 1) : Today.date(Integer.parseInt(year), month, 1)).map(When::on);
    }

    private static Optional<When> holiday(String name, Today today) {
        var day = HOLIDAYS.get(name.toLowerCase(Locale.ROOT).replaceAll("[\\s'’]", ""));
        return day == null
                ? Optional.empty()
                : today.nearest(day.getMonth(), day.getDayOfMonth()).map(When::on);
    }
}
