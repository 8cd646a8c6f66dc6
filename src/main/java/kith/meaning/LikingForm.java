package kith.meaning;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Channel;

/** What a browser sends of how somebody likes to be in touch, as it was typed. */
record LikingForm(List<String> channel, String days, String words) {

    LikingForm {
        channel = channel == null ? List.of() : channel;
        days = days == null ? "" : days.strip();
        words = words == null ? "" : words.strip();
    }

    static LikingForm of(Liking liking) {
        return new LikingForm(
                liking.channels().stream().map(Meaning::word).toList(),
                liking.days().isPresent() ? String.valueOf(liking.days().getAsInt()) : "",
                liking.words());
    }

    boolean wrongDays() {
        return !days.isEmpty()
                && !(days.matches("\\d{1,4}")
                        && Integer.parseInt(days) >= 1
                        && Integer.parseInt(days) <= Liking.MOST_DAYS);
    }

    boolean wrongWords() {
        return words.length() > Liking.LONGEST;
    }

    /** Only where nothing is wrong. */
    Liking liking() {
        return new Liking(
                Stream.of(Channel.values())
                        .filter(it -> channel.contains(Meaning.word(it)))
                        .collect(Collectors.toSet()),
                days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days)),
                words);
    }

    /** As the end of an address that sends this. */
    String sending() {
        return Stream.concat(
                        channel.stream().map(it -> "channel=" + it),
                        Stream.of("days=" + days, "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&", "?", ""));
    }
}
