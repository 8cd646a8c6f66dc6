package kith.sync.files;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.moments.Direction;

/**
 * The messages and invitations of a LinkedIn export. Who exported them is not said; it is the one who takes part in
 * most conversations. So all messages are held until the end.
 */
final class LinkedInMessages {

    private record Message(
            String conversation, Correspondent from, List<Correspondent> to, Instant at, String text, int line) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ENGLISH);
    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/yy, h:mm[:ss] a", Locale.ENGLISH);
    private static final int LONGEST_TEXT = 20_000;

    /** All texts together, so that they fit into memory; of those beyond only the beginning is kept. */
    private static final long MOST_TEXT = 20_000_000;

    private static final int BEGINNING = 200;

    private final List<Message> messages = new ArrayList<>();
    private final Set<String> connections = new HashSet<>();
    private String ownName = "";
    private long textSize;

    /** Somebody in {@code Connections.csv} is not the owner. */
    void connected(String profile) {
        connections.add(profileKey(profile));
    }

    void ownName(String name) {
        ownName = name.strip();
    }

    void readMessages(Tables.Found table, Report report) throws IOException {
        for (var next = table.rows().next();
                next.isPresent();
                next = table.rows().next()) {
            var row = table.head().row(next.get());
            if (row.get("IS MESSAGE DRAFT").equalsIgnoreCase("yes")) {
                continue;
            }
            var text = Stream.of(row.get("SUBJECT"), Html.text(row.get("CONTENT")))
                    .filter(part -> !part.isBlank())
                    .reduce((subject, content) -> subject + "\n" + content)
                    .orElse("");
            var from = new Correspondent(row.get("FROM"), row.get("SENDER PROFILE URL"));
            var to = recipients(row.get("TO"), row.get("RECIPIENT PROFILE URLS"));
            add(row.get("CONVERSATION ID"), from, to, row.get("DATE"), text, row.line(), report);
        }
    }

    /** An invitation counts where it says something. */
    void readInvitations(Tables.Found table, Report report) throws IOException {
        for (var next = table.rows().next();
                next.isPresent();
                next = table.rows().next()) {
            var row = table.head().row(next.get());
            var text = Html.text(row.get("Message"));
            if (!text.isBlank()) {
                var from = new Correspondent(row.get("From"), row.get("inviterProfileUrl"));
                var to = List.of(new Correspondent(row.get("To"), row.get("inviteeProfileUrl")));
                add("invitation", from, to, row.get("Sent At"), text, row.line(), report);
            }
        }
    }

    private void add(
            String conversation,
            Correspondent from,
            List<Correspondent> to,
            String at,
            String text,
            int line,
            Report report) {
        var time = time(at);
        if (time.isEmpty()) {
            report.skipped(line, Reason.NO_TIME, at.length() > 40 ? at.substring(0, 40) : at);
        } else {
            int room = textSize > MOST_TEXT ? BEGINNING : LONGEST_TEXT;
            var shortened = text.length() > room ? text.substring(0, room) : text;
            textSize += shortened.length();
            messages.add(new Message(conversation, from, to, time.get(), shortened, line));
        }
    }

    private static Optional<Instant> time(String text) {
        var plain = text.replaceAll("\\s*(UTC|Z)$", "").replace('T', ' ').replace('\u202F', ' ');
        for (var format : List.of(TIME, AMERICAN)) {
            try {
                return Optional.of(LocalDateTime.parse(plain, format).toInstant(ZoneOffset.UTC));
            } catch (DateTimeParseException _) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    /** Names may hold commas, addresses do not: where their numbers differ, the addresses count. */
    private static List<Correspondent> recipients(String names, String profiles) {
        var urls = Stream.of(profiles.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        var called = Stream.of(names.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        if (urls.size() <= 1) {
            return names.isBlank() && urls.isEmpty()
                    ? List.of()
                    : List.of(new Correspondent(names, urls.isEmpty() ? "" : urls.getFirst()));
        }
        var people = new ArrayList<Correspondent>();
        for (int i = 0; i < urls.size(); i++) {
            people.add(new Correspondent(urls.size() == called.size() ? called.get(i) : "", urls.get(i)));
        }
        return people;
    }

    /** Hands over all messages, now that the owner can be told. False if that is impossible. */
    boolean finish(Report report) {
        if (messages.isEmpty()) {
            return true;
        }
        var owner = owner();
        if (owner.isEmpty()) {
            return false;
        }
        var profiles = profiles();
        for (var message : messages) {
            boolean mine = key(message.from()).equals(owner.get());
            var others = (mine ? message.to().stream() : Stream.of(message.from()))
                    .map(it -> it.url().isBlank() ? profiles.getOrDefault(it.name(), it) : it)
                    .filter(other ->
                            !key(other).equals(owner.get()) && !other.url().isBlank())
                    .distinct()
                    .toList();
            if (others.isEmpty()) {
                report.skipped(message.line(), Reason.NOBODY, "");
            } else {
                report.moment(new FoundMoment(
                        others,
                        message.at(),
                        Channel.MESSAGE,
                        mine ? Direction.OUT : Direction.IN,
                        "",
                        message.text(),
                        Keys.of(
                                "linkedin",
                                message.conversation(),
                                message.at().toString(),
                                key(message.from()),
                                message.text()),
                        message.line()));
            }
        }
        return true;
    }

    /** Of the names that go with one profile alone, whose it is: older exports give the sender's, and not the recipients'. */
    private Map<String, Correspondent> profiles() {
        var known = new HashMap<String, Correspondent>();
        var several = new HashSet<String>();
        messages.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.from()), it.to().stream()))
                .filter(it -> !it.url().isBlank() && !it.name().isBlank())
                .forEach(it -> {
                    var before = known.putIfAbsent(it.name(), it);
                    if (before != null && !key(before).equals(key(it))) {
                        several.add(it.name());
                    }
                });
        several.forEach(known::remove);
        return known;
    }

    private Optional<String> owner() {
        Map<String, Set<String>> conversations = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (var message : messages) {
            Stream.concat(Stream.of(message.from()), message.to().stream())
                    .filter(it -> !key(it).isEmpty())
                    .forEach(someone -> {
                        names.merge(key(someone), someone.name(), (a, b) -> a.isBlank() ? b : a);
                        conversations
                                .computeIfAbsent(key(someone), _ -> new HashSet<>())
                                .add(message.conversation());
                    });
        }
        int most = conversations.values().stream().mapToInt(Set::size).max().orElse(0);
        var likely = conversations.keySet().stream()
                .filter(it -> conversations.getOrDefault(it, Set.of()).size() == most)
                .toList();
        return only(likely)
                .or(() -> only(likely.stream()
                        .filter(it -> names.getOrDefault(it, "").equalsIgnoreCase(ownName))
                        .toList()))
                .or(() -> only(
                        likely.stream().filter(it -> !connections.contains(it)).toList()))
                .or(() -> only(likely.stream().filter(this::tookPartInAll).toList()));
    }

    private boolean tookPartInAll(String someone) {
        return messages.stream()
                .allMatch(it ->
                        key(it.from()).equals(someone) || it.to().stream().anyMatch(to -> key(to).equals(someone)));
    }

    private static Optional<String> only(List<String> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static String key(Correspondent someone) {
        return someone.url().isBlank() ? someone.name().toLowerCase(Locale.ROOT) : profileKey(someone.url());
    }

    private static String profileKey(String url) {
        return Keys.link(url);
    }
}
