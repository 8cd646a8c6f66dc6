package kith.moments.log;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.OwnKind;
import kith.moments.Substance;
import kith.people.Person;
import org.springframework.util.MultiValueMap;

/**
 * A moment as a browser sends it, every field a text as it was typed.
 *
 * @param who    those chosen: {@code id:} and a person's id, or {@code new:} and the name of somebody to be added
 * @param others further names, typed by hand
 * @param about  which of {@code who} the details are about; anybody else for the first
 * @param topics what to bring up; each with a day from which on, perhaps empty
 * @param back   where to go afterwards
 */
public record LogForm(
        String line,
        List<String> who,
        String others,
        String day,
        String time,
        String channel,
        String direction,
        String minutes,
        String occasion,
        String note,
        boolean noise,
        boolean missed,
        boolean planned,
        String learned,
        List<Topic> topics,
        Substance substance,
        String about,
        boolean sure,
        String back) {

    static final String KNOWN = "id:";
    static final String NEW = "new:";

    /** As a channel: a kind of the member's own, by its name. */
    static final String KIND = "kind:";

    private static final int LONGEST_MINUTES = 7 * 24 * 60;

    record Topic(String words, String day) {}

    /** Whom an unsure name means is sent beside the name, so that the details can be about them. */
    public static LogForm of(MultiValueMap<String, String> fields) {
        var asked = fields.getOrDefault("asked", List.of());
        var picked = fields.getOrDefault("picked", List.of());
        int about = asked.indexOf(text(fields, "about"));
        var words = fields.getOrDefault("topic", List.of());
        var days = fields.getOrDefault("topicDay", List.of());
        return new LogForm(
                text(fields, "line"),
                Stream.concat(fields.getOrDefault("who", List.of()).stream(), picked.stream())
                        .filter(it -> !it.isBlank())
                        .distinct()
                        .toList(),
                text(fields, "others"),
                text(fields, "day"),
                text(fields, "time"),
                text(fields, "channel"),
                text(fields, "direction"),
                text(fields, "minutes"),
                text(fields, "occasion"),
                text(fields, "note"),
                fields.containsKey("noise"),
                fields.containsKey("missed"),
                fields.containsKey("planned"),
                text(fields, "learned"),
                IntStream.range(0, words.size())
                        .mapToObj(i -> new Topic(words.get(i).strip(), i < days.size() ? days.get(i) : ""))
                        .filter(it -> !it.words().isEmpty())
                        .toList(),
                SubstanceForm.of(fields),
                about >= 0 && about < picked.size() ? picked.get(about) : text(fields, "about"),
                fields.containsKey("sure"),
                text(fields, "back"));
    }

    /** The fields that cannot be read as they are, in the order of the page; who is asked for by whoever knows the book. */
    public Set<String> faults() {
        var faults = new LinkedHashSet<String>();
        fault(faults, "day", day, LocalDate::parse);
        fault(faults, "time", time, LocalTime::parse);
        if (channelSaid().isEmpty()) {
            faults.add("channel");
        }
        fault(faults, "minutes", minutes, LogForm::minutes);
        topics.forEach(it -> fault(faults, "topics", it.day(), LocalDate::parse));
        return faults;
    }

    Optional<Channel> channelSaid() {
        return Stream.of(Channel.values())
                .filter(it -> it.name().equals(channel))
                .findFirst();
    }

    Optional<Direction> directionSaid() {
        return Stream.of(Direction.values())
                .filter(it -> it.name().equals(direction))
                .findFirst();
    }

    /** Without a time of day: now, if it was today; else noon. */
    Instant at(ZonedDateTime now) {
        var on = day.isBlank() ? now.toLocalDate() : LocalDate.parse(day);
        if (time.isBlank() && on.equals(now.toLocalDate())) {
            return now.toInstant();
        }
        var clock = time.isBlank() ? LocalTime.NOON : LocalTime.parse(time);
        return on.atTime(clock).atZone(now.getZone()).toInstant();
    }

    MomentDraft draft(List<Person.Id> people, ZonedDateTime now) {
        var by = channelSaid().orElse(Channel.OTHER);
        var at = at(now);
        return new MomentDraft(
                people,
                at,
                by,
                directionSaid().orElse(by.isTalk() ? Direction.BOTH : Direction.OUT),
                minutes.isBlank() ? Optional.empty() : Optional.of(minutes(minutes)),
                occasion,
                note,
                noise,
                missed,
                planned || at.isAfter(now.toInstant()),
                Optional.empty(),
                substance);
    }

    /** Whether it says something that is kept with one of its people alone. */
    boolean hasDetails() {
        return !learned.isBlank() || !topics.isEmpty();
    }

    List<String> learnedLines() {
        return learned.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    /** Those of {@code who} that are ids; whether they are in the book is for others to say. */
    public List<Person.Id> known() {
        return who.stream().flatMap(it -> id(it).stream()).toList();
    }

    List<String> newcomers() {
        return who.stream()
                .filter(it -> it.startsWith(NEW))
                .map(it -> it.substring(NEW.length()).strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    static Optional<Person.Id> id(String value) {
        try {
            return value.startsWith(KNOWN)
                    ? Optional.of(new Person.Id(UUID.fromString(value.substring(KNOWN.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** With all that goes without saying for this kind, where nothing else is said. */
    LogForm with(OwnKind kind) {
        return new LogForm(
                line,
                who,
                others,
                day,
                time,
                kind.channel().name(),
                direction,
                minutes.isBlank()
                        ? kind.usual().map(it -> Long.toString(it.toMinutes())).orElse("")
                        : minutes,
                occasion.isBlank() || kind.isCalled(occasion) ? kind.name() : occasion,
                note,
                noise || !kind.counts(),
                missed,
                planned,
                learned,
                topics,
                substance,
                about,
                sure,
                back);
    }

    LogForm withWho(List<String> all) {
        return new LogForm(
                line,
                new ArrayList<>(new LinkedHashSet<>(all)),
                "",
                day,
                time,
                channel,
                direction,
                minutes,
                occasion,
                note,
                noise,
                missed,
                planned,
                learned,
                topics,
                substance,
                about,
                sure,
                back);
    }

    private static Duration minutes(String text) {
        var minutes = Duration.ofMinutes(Integer.parseInt(text));
        if (minutes.isNegative() || minutes.isZero() || minutes.toMinutes() > LONGEST_MINUTES) {
            throw new DateTimeException("no length of a moment: " + text);
        }
        return minutes;
    }

    private static void fault(Set<String> faults, String field, String text, Function<String, ?> reading) {
        try {
            if (!text.isBlank()) {
                var _ = reading.apply(text);
            }
        } catch (DateTimeException | NumberFormatException _) {
            faults.add(field);
        }
    }

    static String text(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
