package kith.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom one met at an event, as a browser sends it, every field as it was typed. */
record MetForm(String event, String place, String day, String lines) {

    private static final int LONGEST = 200;
    private static final int LONGEST_LINE = 500;
    private static final int MOST = 200;

    MetForm {
        event = plain(event);
        place = plain(place);
        day = plain(day);
        lines = plain(lines);
    }

    private static String plain(String typed) {
        return Optional.ofNullable(typed).map(String::strip).orElse("");
    }

    /** What is wrong, by field: the last part of the key of its words. */
    Map<String, String> faults(LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        if (event.length() > LONGEST || place.length() > LONGEST) {
            faults.put("event", "long");
        } else if (event.isEmpty() && place.isEmpty()) {
            faults.put("event", "blank");
        }
        if (on().filter(it -> !it.isAfter(today)).isEmpty()) {
            faults.put("day", "day");
        }
        if (people().isEmpty()) {
            faults.put("lines", "nobody");
        } else if (people().size() > MOST || lines.lines().anyMatch(it -> it.length() > LONGEST_LINE)) {
            faults.put("lines", "many");
        }
        return faults;
    }

    Optional<LocalDate> on() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The event and its place, as far as they were said. */
    String where() {
        return Stream.of(event, place).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }

    /** In their order; lines without a name are left out, and whoever stands there twice is there once. */
    List<MetLine> people() {
        var people = new LinkedHashMap<String, MetLine>();
        lines.lines()
                .flatMap(it -> MetLine.parse(it).stream())
                .forEach(it -> people.putIfAbsent(it.name().toLowerCase(Locale.ROOT), it));
        return List.copyOf(people.values());
    }
}
