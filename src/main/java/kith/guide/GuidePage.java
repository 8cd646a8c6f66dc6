package kith.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.web.Frame;

/** For each place in which people keep contacts: how they leave it, step by step, and what comes along. */
record GuidePage(Frame frame, List<Group> groups) {

    record Group(String key, String title, List<Way> ways) {}

    /** @param brings what Kith takes from there, and what not */
    record Way(String key, String title, List<String> steps, String brings) {}

    private enum From {
        PHONES("iphone", "android", "mac"),
        BOOKS("google", "icloud", "outlook", "outlookcom", "thunderbird", "nextcloud"),
        NETWORKS("linkedin", "facebook", "instagram", "mastodon"),
        CHATS("whatsapp", "telegram", "signal"),
        OTHERS("monica", "table", "kith");

        private final List<String> ways;

        From(String... ways) {
            this.ways = List.of(ways);
        }
    }

    static GuidePage of(Frame frame) {
        return new GuidePage(
                frame.titled(frame.say("guide.title"), "imports"),
                Stream.of(From.values()).map(it -> group(frame, it)).toList());
    }

    private static Group group(Frame frame, From from) {
        var key = from.name().toLowerCase(Locale.ROOT);
        return new Group(
                key,
                frame.say("guide." + key),
                from.ways.stream().map(it -> way(frame, it)).toList());
    }

    private static Way way(Frame frame, String key) {
        var steps = frame.say("guide." + key + ".steps").split("\\s*\\|\\s*");
        return new Way(
                key,
                frame.say("guide." + key + ".title"),
                IntStream.range(0, steps.length)
                        .mapToObj(i -> (i + 1) + ". " + steps[i])
                        .toList(),
                frame.say("guide." + key + ".brings"));
    }
}
