package kith.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.series.Series.Every;
import kith.series.Series.Unit;

/** A series as a browser sends it, every field as it was typed. */
record SeriesForm(String who, String what, String channel, String every, String unit, String firstOn, String time) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[,;&\\n]|\\band\\b|\\bund\\b)\\s*");
    private static final int LONGEST = 80;
    private static final int YEARS_AHEAD = 5;

    SeriesForm {
        who = plain(who);
        what = plain(what);
        channel = plain(channel);
        every = plain(every);
        unit = plain(unit);
        firstOn = plain(firstOn);
        time = plain(time);
    }

    /** Each month, beginning with the next. */
    static SeriesForm fresh(String who) {
        return new SeriesForm(who, "", Channel.IN_PERSON.name(), "1", Unit.MONTH.name(), "", "");
    }

    private static String plain(String typed) {
        return Optional.ofNullable(typed).map(String::strip).orElse("");
    }

    /** The fields that cannot be read as they are; who is meant is for others to say. */
    Set<String> faults(LocalDate today) {
        var faults = new LinkedHashSet<String>();
        if (names().isEmpty()) {
            faults.add("who");
        }
        if (what.isEmpty() || what.length() > LONGEST) {
            faults.add("what");
        }
        if (channelSaid().isEmpty()) {
            faults.add("channel");
        }
        if (everySaid().isEmpty()) {
            faults.add("every");
        }
        if (day().filter(it -> !it.isBefore(today) && it.isBefore(today.plusYears(YEARS_AHEAD)))
                .isEmpty()) {
            faults.add("firstOn");
        }
        if (!time.isEmpty() && clock().isEmpty()) {
            faults.add("time");
        }
        return faults;
    }

    List<String> names() {
        return BETWEEN_NAMES
                .splitAsStream(who)
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }

    Optional<Channel> channelSaid() {
        return Stream.of(Channel.values())
                .filter(it -> it.name().equals(channel))
                .findFirst();
    }

    Optional<Every> everySaid() {
        var said = Stream.of(Unit.values()).filter(it -> it.name().equals(unit)).findFirst();
        return said.filter(_ -> every.matches("\\d{1,2}"))
                .filter(_ -> Integer.parseInt(every) >= 1 && Integer.parseInt(every) <= Every.MOST)
                .map(it -> new Every(Integer.parseInt(every), it));
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(firstOn));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Optional<LocalTime> clock() {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
