package kith.duplicates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kith.drafts.PartialDate;
import kith.duplicates.likeness.Reason;
import kith.web.Frame;

/** Puts reasons into words, the weightiest first. */
record ReasonWords(Frame frame) {

    /** What moves the odds by less than this says nothing to anybody. */
    private static final double LEAST = 0.3;

    List<String> forIt(FoundPair pair) {
        return pair.reasons().stream()
                .filter(it -> it.weight() >= LEAST)
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .map(this::words)
                .toList();
    }

    List<String> againstIt(FoundPair pair) {
        return pair.reasons().stream()
                .filter(it -> it.weight() <= -LEAST)
                .sorted(Comparator.comparingDouble(Reason::weight))
                .map(this::words)
                .toList();
    }

    private String words(Reason reason) {
        var key = "duplicates.sign." + reason.sign().name().toLowerCase(Locale.ROOT);
        return frame.say(key, said(reason));
    }

    /** What was compared is in small letters; names, firms and cities are written as such, days as days. */
    private String said(Reason reason) {
        return switch (reason.sign()) {
            case SAME_EMAIL, SAME_PHONE, SAME_PROFILE, SAME_MAILBOX, NAME_IN_ADDRESS, PROFILE_OTHER -> reason.what();
            case SAME_BIRTHDAY ->
                PartialDate.parse(reason.what()).map(this::day).orElse(reason.what());
            case BIRTHDAY_MISTYPED, BIRTHDAY_OTHER -> days(reason.what());
            default -> capital(reason.what());
        };
    }

    private String days(String both) {
        return Arrays.stream(both.split(", ", -1))
                .map(it -> PartialDate.parse(it).map(this::day).orElse(it))
                .collect(Collectors.joining(", "));
    }

    private String day(PartialDate day) {
        return day.year().isPresent()
                ? frame.words().day(day.day().atYear(day.year().getAsInt()))
                : frame.words().date("people.date.yearless", day.day());
    }

    private static String capital(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(it -> it.isEmpty() ? it : it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining(" "));
    }
}
