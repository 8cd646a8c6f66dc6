package kith.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.drafts.PartialDate;

/** Days as address books write them. The year 1604, and every year before, stands for an unknown one, as on phones. */
public final class CardDates {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ].*)?");
    private static final Pattern YEARLESS = Pattern.compile("--?(\\d{1,2})-?(\\d{2})(?:T.*)?");
    private static final int UNKNOWN_YEAR = 1604;

    private CardDates() {}

    public static Optional<PartialDate> parse(String text) {
        try {
            var day = DAY.matcher(text.strip());
            if (day.matches()) {
                var date = LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)));
                return Optional.of(
                        date.getYear() <= UNKNOWN_YEAR
                                ? PartialDate.withoutYear(MonthDay.from(date))
                                : PartialDate.of(date));
            }
            var yearless = YEARLESS.matcher(text.strip());
            return yearless.matches()
                    ? Optional.of(
                            PartialDate.withoutYear(MonthDay.of(number(yearless.group(1)), number(yearless.group(2)))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
