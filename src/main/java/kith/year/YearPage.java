package kith.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.moments.MomentDays;
import kith.web.Frame;

/**
 * A year in twelve months.
 *
 * @param lead     how many days there were, in a sentence
 * @param earlier  the address of the year before
 * @param later    that of the year after; empty where nothing can be yet
 * @param back     where it came from: the journal, or the person's
 */
record YearPage(
        Frame frame, String lead, List<String> weekdays, List<Grid> months, String earlier, String later, Back back) {

    record Back(String href, String label) {}

    /** A month, its weeks from the member's first day of the week. */
    record Grid(String name, String id, List<List<Cell>> weeks) {}

    /**
     * One day, or a place in the week before or after the month.
     *
     * @param number   empty for no day
     * @param modifier how it is drawn; empty where there was nothing
     * @param words    what there was, for who cannot see it
     * @param href     the journal from that day on; empty where there was nothing
     */
    record Cell(String number, String modifier, String words, String href) {
        static final Cell NONE = new Cell("", "", "", "");
    }

    static List<String> weekdays(Locale locale) {
        var first = firstOf(locale);
        return IntStream.range(0, 7)
                .mapToObj(i -> first.plus(i).getDisplayName(TextStyle.SHORT, locale))
                .toList();
    }

    static List<Grid> months(Frame frame, int year, Map<LocalDate, MomentDays.Day> days, Hrefs hrefs) {
        return Stream.of(Month.values())
                .map(month -> month(frame, YearMonth.of(year, month), days, hrefs))
                .toList();
    }

    /** Where the journal begins with a day. */
    interface Hrefs {
        String of(LocalDate day);
    }

    private static Grid month(Frame frame, YearMonth month, Map<LocalDate, MomentDays.Day> days, Hrefs hrefs) {
        var first = firstOf(frame.words().locale());
        var cells = new ArrayList<Cell>();
        for (int i = before(first, month.atDay(1).getDayOfWeek()); i > 0; i--) {
            cells.add(Cell.NONE);
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(cell(frame, month.atDay(day), days, hrefs));
        }
        while (cells.size() % 7 != 0) {
            cells.add(Cell.NONE);
        }
        var weeks = IntStream.range(0, cells.size() / 7)
                .mapToObj(i -> List.copyOf(cells.subList(7 * i, 7 * i + 7)))
                .toList();
        return new Grid(
                month.getMonth()
                        .getDisplayName(TextStyle.FULL_STANDALONE, frame.words().locale()),
                "m" + month.getMonthValue(),
                weeks);
    }

    /** As the member's country begins its weeks; without a country on Monday. */
    private static DayOfWeek firstOf(Locale locale) {
        return locale.getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(locale).getFirstDayOfWeek();
    }

    private static int before(DayOfWeek first, DayOfWeek day) {
        return Math.floorMod(day.getValue() - first.getValue(), 7);
    }

    private static Cell cell(Frame frame, LocalDate day, Map<LocalDate, MomentDays.Day> days, Hrefs hrefs) {
        var number = String.valueOf(day.getDayOfMonth());
        var there = days.get(day);
        if (there == null) {
            return new Cell(number, "", "", "");
        }
        var modifier = there.meetings() > 0 ? "day--met" : there.touches() > 0 ? "day--touched" : "day--planned";
        var words = frame.say("year.day", there.touches(), there.meetings(), there.plans());
        return new Cell(number, modifier, words, hrefs.of(day));
    }
}
