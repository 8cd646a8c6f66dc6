package kith.drafts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day of the calendar whose year may be unknown, as birthdays often are. Its text is ISO's, {@code 1984-02-29}, or
 * vCard's for a day without a year, {@code --02-29}.
 */
public record PartialDate(MonthDay day, OptionalInt year) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEARLESS = Pattern.compile("--(\\d{2})-?(\\d{2})");

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    public PartialDate {
        if (year.isPresent() && !day.isValidYear(year.getAsInt())) {
            throw new IllegalArgumentException("The year " + year.getAsInt() + " has no " + day + ".");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(MonthDay.from(date), OptionalInt.of(date.getYear()));
    }

    public static PartialDate withoutYear(MonthDay day) {
        return new PartialDate(day, OptionalInt.empty());
    }

    /** Empty for a text that names no possible day. */
    public static Optional<PartialDate> parse(String text) {
        try {
            var iso = ISO.matcher(text.strip());
            if (iso.matches()) {
                return Optional.of(of(LocalDate.parse(text.strip())));
            }
            var yearless = YEARLESS.matcher(text.strip());
            if (yearless.matches()) {
                return Optional.of(withoutYear(
                        MonthDay.of(Integer.parseInt(yearless.group(1)), Integer.parseInt(yearless.group(2)))));
            }
            return Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The days of the calendar that are kept on this one: 29 February is kept on the 28th in common years. */
    public static Stream<MonthDay> keptOn(LocalDate date) {
        var day = MonthDay.from(date);
        return day.equals(MonthDay.of(2, 28)) && !date.isLeapYear() ? Stream.of(day, LEAP_DAY) : Stream.of(day);
    }

    /** The next time this day comes, {@code from} itself included. 29 February is kept on 28 February in common years. */
    public LocalDate nextOnOrAfter(LocalDate from) {
        var thisYear = day.atYear(from.getYear());
        return thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
    }

    /** How old one becomes on {@code date}; empty without a year. */
    public OptionalInt ageOn(LocalDate date) {
        return year.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Year.from(date).getValue() - year.getAsInt());
    }

    @Override
    public String toString() {
        return year.isPresent()
                ? "%04d".formatted(year.getAsInt()) + day.toString().substring(1)
                : day.toString();
    }
}
