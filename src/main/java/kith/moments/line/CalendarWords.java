package kith.moments.line;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;

/** The words of the calendar and of counting, English and German, as pieces of patterns and as values. */
final class CalendarWords {

    static final String MONTH_NAME =
            "january|januar|jänner|february|februar|feber|march|märz|maerz|april|may|mai|june|juni"
                    + "|july|juli|august|september|october|oktober|november|december|dezember";
    static final String MONTH =
            "(?:" + MONTH_NAME + "|jan|jän|feb|mar|mär|mrz|apr|jun|jul|aug|sept|sep|oct|okt|nov|dec|dez)\\b\\.?";
    static final String WEEKDAY_NAME = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
            + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag";
    static final String WEEKDAY =
            "(?:" + WEEKDAY_NAME + "|mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\b\\.?";
    static final String NUMBER =
            "(?:\\d{1,3}|an|a couple of|a few|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|ein paar|eine[rnm]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)";
    static final String DAY_UNIT =
            "(?:days?|weeks?|fortnights?|months?|years?|tag(?:en|e)?|wochen?|monat(?:en|e)?|jahr(?:en|e)?)";

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            entry("couple", 2),
            entry("few", 3),
            entry("paar", 3),
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("zwei", 2),
            entry("drei", 3),
            entry("vier", 4),
            entry("fünf", 5),
            entry("sechs", 6),
            entry("sieben", 7),
            entry("acht", 8),
            entry("neun", 9),
            entry("zehn", 10),
            entry("elf", 11),
            entry("zwölf", 12));

    private static final Map<String, Month> MONTHS = Map.ofEntries(
            entry("jan", Month.JANUARY),
            entry("jän", Month.JANUARY),
            entry("feb", Month.FEBRUARY),
            entry("mar", Month.MARCH),
            entry("mär", Month.MARCH),
            entry("mae", Month.MARCH),
            entry("mrz", Month.MARCH),
            entry("apr", Month.APRIL),
            entry("may", Month.MAY),
            entry("mai", Month.MAY),
            entry("jun", Month.JUNE),
            entry("jul", Month.JULY),
            entry("aug", Month.AUGUST),
            entry("sep", Month.SEPTEMBER),
            entry("oct", Month.OCTOBER),
            entry("okt", Month.OCTOBER),
            entry("nov", Month.NOVEMBER),
            entry("dec", Month.DECEMBER),
            entry("dez", Month.DECEMBER));

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            entry("mo", DayOfWeek.MONDAY),
            entry("tu", DayOfWeek.TUESDAY),
            entry("di", DayOfWeek.TUESDAY),
            entry("we", DayOfWeek.WEDNESDAY),
            entry("mi", DayOfWeek.WEDNESDAY),
            entry("th", DayOfWeek.THURSDAY),
            entry("do", DayOfWeek.THURSDAY),
            entry("fr", DayOfWeek.FRIDAY),
            entry("sa", DayOfWeek.SATURDAY),
            entry("su", DayOfWeek.SUNDAY),
            entry("so", DayOfWeek.SUNDAY));

    private CalendarWords() {}

    static Month month(String word) {
        return known(MONTHS, word.toLowerCase(Locale.ROOT).substring(0, 3));
    }

    static DayOfWeek weekday(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return small.startsWith("sonnabend") ? DayOfWeek.SATURDAY : known(WEEKDAYS, small.substring(0, 2));
    }

    /** The count that a word of {@link #NUMBER} or digits stand for; an article stands for one. */
    static int number(String words) {
        var small = words.toLowerCase(Locale.ROOT).strip();
        if (small.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(small);
        }
        for (var word : small.split("\\s+")) {
            if (NUMBERS.containsKey(word)) {
                return known(NUMBERS, word);
            }
        }
        return 1;
    }

    private static <T> T known(Map<String, T> words, String word) {
        var value = words.get(word);
        if (value == null) {
            throw new IllegalArgumentException("The calendar has no word " + word + ".");
        }
        return value;
    }
}
