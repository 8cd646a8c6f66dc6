package kith.kinds;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.moments.OwnKind;

/** A kind as a browser sends it, every field as it was typed. */
record KindForm(String name, String words, String channel, String minutes, String noise) {

    static final KindForm EMPTY = new KindForm("", "", Channel.IN_PERSON.name(), "", "");

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_MINUTES = 7 * 24 * 60;

    KindForm {
        name = plain(name);
        words = plain(words);
        channel = plain(channel);
        minutes = plain(minutes);
        noise = plain(noise);
    }

    static KindForm of(OwnKind kind) {
        return new KindForm(
                kind.name(),
                String.join(", ", kind.words()),
                kind.channel().name(),
                kind.usual().map(Duration::toMinutes).map(Object::toString).orElse(""),
                kind.counts() ? "" : "on");
    }

    private static String plain(String typed) {
        return Optional.ofNullable(typed).map(String::strip).orElse("");
    }

    /** What is wrong, by field: the last part of the key of its words. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST || !hasLetter(name)) {
            faults.put("name", "name");
        }
        if (wordList().size() > MOST_WORDS
                || wordList().stream().anyMatch(it -> it.length() > LONGEST || !hasLetter(it))) {
            faults.put("words", "words");
        }
        if (channelSaid().isEmpty()) {
            faults.put("channel", "channel");
        }
        if (!minutes.isEmpty() && minutesSaid().isEmpty()) {
            faults.put("minutes", "minutes");
        }
        return faults;
    }

    /** Only of one without faults. */
    OwnKind kind() {
        return new OwnKind(
                name,
                wordList(),
                channelSaid().orElse(Channel.OTHER),
                minutesSaid().map(Duration::ofMinutes),
                noise.isEmpty());
    }

    private List<String> wordList() {
        return Arrays.stream(words.split("[,;\\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    private Optional<Channel> channelSaid() {
        return Stream.of(Channel.values())
                .filter(it -> it.name().equals(channel))
                .findFirst();
    }

    private Optional<Integer> minutesSaid() {
        return Optional.of(minutes)
                .filter(it -> it.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(it -> it > 0 && it <= LONGEST_MINUTES);
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
