package kith.sync.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.drafts.PartialDate;
import kith.drafts.Plain;
import kith.facts.CardDates;

/** Days as people write them into tables: 29.2.1984, 2/29/84, 29 Feb 1984, with a year or without. */
public final class WrittenDay {

    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*(?:[./-]\\s*(\\d{4}|\\d{2})?)?(?:\\s+\\d\\d?:\\d\\d.*)?");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("gen", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("mrz", 3),
            Map.entry("maa", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("mei", 5),
            Map.entry("mag", 5),
            Map.entry("jun", 6),
            Map.entry("giu", 6),
            Map.entry("jul", 7),
            Map.entry("lug", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("ott", 10),
            Map.entry("out", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("dic", 12));

    /** Two figures up to these are of this century. */
    private static final int THIS_CENTURY = 30;

    private WrittenDay() {}

    /** Whether the day or the month comes first is asked only where both could be. Empty for what is no day. */
    public static Optional<PartialDate> parse(String text, boolean dayFirst) {
        var plain = text.strip();
        try {
            var numbers = NUMBERS.matcher(plain);
            if (numbers.matches()) {
                int first = Integer.parseInt(numbers.group(1));
                int second = Integer.parseInt(numbers.group(2));
                boolean turned = first > 12 || second <= 12 && (dayFirst || plain.indexOf('.') > 0);
                return Optional.of(day(turned ? first : second, turned ? second : first, year(numbers.group(3))));
            }
            return CardDates.parse(plain).or(() -> words(plain));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Which of the two comes first in these days, where one of them tells. */
    public static Optional<Boolean> dayFirst(List<String> days) {
        return days.stream()
                .map(it -> NUMBERS.matcher(it.strip()))
                .filter(it -> it.matches())
                .flatMap(it -> it.group().indexOf('.') > 0 || Integer.parseInt(it.group(1)) > 12
                        ? Stream.of(true)
                        : Integer.parseInt(it.group(2)) > 12 ? Stream.of(false) : Stream.empty())
                .findFirst();
    }

    /** Three letters tell a month in most languages of Europe, but June from July in French. Nought for another word. */
    private static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        return word.startsWith("juil") ? 7 : word.startsWith("juin") ? 6 : MONTHS.getOrDefault(word.substring(0, 3), 0);
    }

    private static Optional<PartialDate> words(String text) {
        var words = Plain.words(text);
        var month =
                words.stream().mapToInt(WrittenDay::month).filter(it -> it > 0).findFirst();
        var day = words.stream()
                .filter(it -> it.matches("\\d{1,2}(?:st|nd|rd|th|er)?"))
                .findFirst();
        var year = words.stream().filter(it -> it.matches("\\d{4}")).findFirst();
        return words.size() <= 5 && month.isPresent() && day.isPresent()
                ? Optional.of(day(
                        Integer.parseInt(day.get().replaceAll("\\D", "")),
                        month.getAsInt(),
                        year.map(Integer::parseInt).orElse(0)))
                : Optional.empty();
    }

    private static int year(@org.jspecify.annotations.Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (year <= THIS_CENTURY ? 2000 : 1900);
    }

    private static PartialDate day(int day, int month, int year) {
        return year == 0
                ? PartialDate.withoutYear(MonthDay.of(month, day))
                : PartialDate.of(LocalDate.of(year, month, day));
    }
}
