package kith.facts;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kith.web.Words;

/** A time known to the month or to the year alone: {@code 2019-03}, {@code 2019}. A year comes before its months. */
public record RoughTime(int year, OptionalInt month) implements Comparable<RoughTime> {

    private static final Pattern TYPED = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:-\\d{2})?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");

    public RoughTime {
        if (year < 1000 || year > 9999 || month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
            throw new DateTimeException("There is no month " + month + " of the year " + year + ".");
        }
    }

    /** Empty for what is neither a year nor a month. */
    public static Optional<RoughTime> parse(String text) {
        try {
            var typed = TYPED.matcher(text.strip());
            if (typed.matches()) {
                return Optional.of(of(typed.group(1), Optional.ofNullable(typed.group(2))));
            }
            var monthFirst = MONTH_FIRST.matcher(text.strip());
            return monthFirst.matches()
                    ? Optional.of(of(monthFirst.group(2), Optional.of(monthFirst.group(1))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static RoughTime of(String year, Optional<String> month) {
        return new RoughTime(
                Integer.parseInt(year),
                month.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    public String said(Words words) {
        return month.isPresent()
                ? words.date("facts.date.month", YearMonth.of(year, month.getAsInt()))
                : String.valueOf(year);
    }

    @Override
    public int compareTo(RoughTime other) {
        return Comparator.comparingInt(RoughTime::year)
                .thenComparingInt(it -> it.month.orElse(0))
                .compare(this, other);
    }

    @Override
    public String toString() {
        return month.isPresent() ? "%04d-%02d".formatted(year, month.getAsInt()) : "%04d".formatted(year);
    }
}
