package kith.meaning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.web.Words;

/**
 * How somebody likes to be in touch, as far as the member knows.
 *
 * @param days  about how many days apart; empty for not known
 * @param words what else there is to mind: not before ten, never on the phone
 */
public record Liking(Set<Channel> channels, OptionalInt days, String words) {

    public static final Liking UNKNOWN = new Liking(Set.of(), OptionalInt.empty(), "");
    static final int LONGEST = 200;
    static final int MOST_DAYS = 3650;

    public Liking {
        var sorted = EnumSet.noneOf(Channel.class);
        sorted.addAll(channels);
        channels = Collections.unmodifiableSet(sorted);
        words = words.strip();
    }

    /** In a line: a call or a letter; every 14 days or so; not before ten. Empty for nothing known. */
    public String said(Words language) {
        var ways = channels.stream()
                .map(it -> language.get("meaning.channel." + Meaning.word(it)))
                .collect(Collectors.joining(language.get("meaning.liking.or")));
        var often = days.isPresent() ? language.get("meaning.liking.days", days.getAsInt()) : "";
        return Stream.of(ways, often, words).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
    }

    /** This one, and what the other says beyond it. */
    Liking and(Liking other) {
        return new Liking(
                channels.isEmpty() ? other.channels : channels,
                days.isPresent() ? days : other.days,
                words.isEmpty() ? other.words : words);
    }
}
