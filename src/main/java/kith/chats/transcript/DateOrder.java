package kith.chats.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of three numbers is the day. No line tells it for sure; the whole file nearly always does. */
enum DateOrder {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST;

    /** Three numbers as they stand, and whether dots part them, and whether the clock goes to twelve. */
    record Numbers(int one, int two, int three, boolean dots, boolean twelve) {}

    /**
     * By a number that can be no month; else by which reading lets time run on, for nobody writes before they wrote; else by
     * custom: dots for the day first, a clock to twelve with slashes, or a reader from the United States, for the month.
     */
    static DateOrder of(List<Numbers> dates, boolean american) {
        if (dates.stream().anyMatch(it -> it.one() > 31)) {
            return YEAR_FIRST;
        }
        if (dates.stream().anyMatch(it -> it.one() > 12)) {
            return DAY_FIRST;
        }
        if (dates.stream().anyMatch(it -> it.two() > 12)) {
            return MONTH_FIRST;
        }
        int day = DAY_FIRST.stepsBack(dates);
        int month = MONTH_FIRST.stepsBack(dates);
        if (day != month) {
            return day < month ? DAY_FIRST : MONTH_FIRST;
        }
        boolean dots = dates.stream().anyMatch(Numbers::dots);
        boolean twelve = dates.stream().anyMatch(Numbers::twelve);
        return !dots && (american || twelve) ? MONTH_FIRST : DAY_FIRST;
    }

    private int stepsBack(List<Numbers> dates) {
        int back = 0;
        var last = LocalDate.MIN;
        for (var numbers : dates) {
            var date = date(numbers);
            if (date.isPresent()) {
                back += date.get().isBefore(last) ? 1 : 0;
                last = date.get();
            }
        }
        return back;
    }

    Optional<LocalDate> date(Numbers it) {
        try {
            return Optional.of(
                    switch (this) {
                        case YEAR_FIRST -> LocalDate.of(year(it.one()), it.two(), it.three());
                        case DAY_FIRST -> LocalDate.of(year(it.three()), it.two(), it.one());
                        case MONTH_FIRST -> LocalDate.of(year(it.three()), it.one(), it.two());
                    });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int year(int number) {
        return number < 100 ? 2000 + number : number;
    }
}
