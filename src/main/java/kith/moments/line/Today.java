package kith.moments.line;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Where one stands when a line speaks of days: now, and whether it looks ahead ("will", "ask her in March") or, as in most
 * lines, back.
 *
 * @param monthFirst whether 3/4 is the fourth of March, as in the United States
 */
record Today(ZonedDateTime now, boolean ahead, boolean monthFirst) {

    /** A date without a year that is so near ahead and so long past is meant to come: Christmas, said in November. */
    private static final int SOON_DAYS = 60;

    private static final int LONG_PAST_DAYS = 180;

    LocalDate day() {
        return now.toLocalDate();
    }

    Today lookingAhead() {
        return new Today(now, true, monthFirst);
    }

    /** The nearest such day in the direction one looks; today itself is one. */
    LocalDate nearest(DayOfWeek weekday) {
        return day().with(ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    /** That day of the year in the direction one looks, empty where there is none such as 31 June. */
    Optional<LocalDate> nearest(Month month, int dayOfMonth) {
        return date(day().getYear(), month, dayOfMonth).map(thisYear -> {
            if (ahead) {
                return thisYear.isBefore(day()) ? thisYear.plusYears(1) : thisYear;
            }
            var past = thisYear.isAfter(day()) ? thisYear.minusYears(1) : thisYear;
            var next = past.plusYears(1);
            boolean soon = next.isBefore(day().plusDays(SOON_DAYS + 1L));
            return soon && past.isBefore(day().minusDays(LONG_PAST_DAYS)) ? next : past;
        });
    }

    /** That day of a month, of this one or of the next in the direction one looks. */
    Optional<LocalDate> nearest(int dayOfMonth) {
        for (int step = 0; step < 3; step++) {
            var month = day().withDayOfMonth(1).plusMonths(ahead ? step : -step);
            var date = date(month.getYear(), month.getMonth(), dayOfMonth);
            if (date.filter(it -> ahead ? !it.isBefore(day()) : !it.isAfter(day()))
                    .isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> date(int year, Month month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
