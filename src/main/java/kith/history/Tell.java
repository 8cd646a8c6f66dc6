package kith.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kith.history.Change.Deed;
import kith.web.Frame;
import tools.jackson.databind.JsonNode;

/**
 * Changes in words.
 *
 * @param names of people and circles, by their ids
 */
record Tell(Frame frame, Map<String, String> names) {

    private static final int LONGEST = 300;
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]+");
    /** Whose values are not written by the member, but chosen. */
    private static final Set<String> CODED = Set.of(
            "channel",
            "direction",
            "gave",
            "got",
            "energy",
            "opened_up",
            "intent",
            "bases",
            "roles",
            "channels",
            "met_how");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    /** Of rows that come and go as a whole, what one knows them by. */
    private static final Map<Part, List<String>> KNOWN_BY = Map.ofEntries(
            Map.entry(Part.PERSON_WORK, List.of("title", "organisation")),
            Map.entry(Part.CONTACT_POINT, List.of("value", "label")),
            Map.entry(Part.PERSON_CIRCLE, List.of("circle_id")),
            Map.entry(Part.PERSON_INTEREST, List.of("word")),
            Map.entry(Part.DETAIL, List.of("noticed")),
            Map.entry(Part.STORY, List.of("story", "struggles", "hopes")),
            Map.entry(Part.PROJECT, List.of("what")),
            Map.entry(Part.MEANING, List.of("intent", "bases", "roles")),
            Map.entry(Part.LIKING, List.of("channels", "days", "words")),
            Map.entry(Part.PERSON_AHEAD, List.of("days")),
            Map.entry(Part.KEPT_FILE, List.of("name", "caption")),
            Map.entry(Part.MOMENT_PERSON, List.of("person_id")));

    /** One thing that changed: what, and what it said before and since, either perhaps nothing. */
    record Line(String label, String was, String became) {}

    /** What was done to one in one go, in the order of doing it; the list has the last first. */
    List<Line> lines(List<Change> changes) {
        var lines = new LinkedHashSet<Line>();
        var rows = new LinkedHashMap<String, List<Change>>();
        for (var change : changes.reversed()) {
            if (change.deed() == Deed.CHANGED) {
                lines.addAll(fields(change));
            } else if (change.part() == Part.PERSON) {
                lines.add(new Line(frame.say("history.person.added"), "", ""));
            } else {
                rows.computeIfAbsent(label(change), _ -> new ArrayList<>()).add(change);
            }
        }
        rows.forEach((label, some) -> lines.addAll(rows(label, some)));
        return List.copyOf(lines);
    }

    private List<Line> fields(Change change) {
        if (change.isBinning()) {
            boolean into = change.was().path("deleted_at").isNull();
            return List.of(
                    new Line(frame.say("history." + change.part().table() + (into ? ".binned" : ".restored")), "", ""));
        }
        return change.became().propertyNames().stream()
                .filter(it -> frame.words().has(key(change.part(), it)))
                .sorted()
                .flatMap(it -> field(change, it))
                .toList();
    }

    private Stream<Line> field(Change change, String column) {
        var label = frame.say(key(change.part(), column));
        var was = change.was().path(column);
        var became = change.became().path(column);
        if (column.equals("photo")) {
            return Stream.of(new Line(label, photo(was, "history.photo"), photo(became, "history.photo.new")));
        } else if (!column.equals("rest")) {
            return Stream.of(new Line(label, value(column, was), value(column, became)));
        }
        var before = texts(was);
        var since = texts(became);
        return Stream.concat(
                before.stream().filter(it -> !since.contains(it)).map(it -> new Line(label, fact(it), "")),
                since.stream().filter(it -> !before.contains(it)).map(it -> new Line(label, "", fact(it))));
    }

    private String photo(JsonNode name, String words) {
        return value("photo", name).isEmpty() ? "" : frame.say(words);
    }

    /** One that went and one that came are one that changed. */
    private List<Line> rows(String label, List<Change> rows) {
        var taken = rows.stream().filter(it -> it.deed() == Deed.TAKEN).toList();
        var added = rows.stream().filter(it -> it.deed() == Deed.ADDED).toList();
        if (taken.size() == 1 && added.size() == 1) {
            return List.of(new Line(label, row(taken.getFirst()), row(added.getFirst())));
        }
        return Stream.concat(
                        taken.stream().map(it -> new Line(label, row(it), "")),
                        added.stream().map(it -> new Line(label, "", row(it))))
                .toList();
    }

    /** What a change is about, in a word. */
    String label(Change change) {
        if (change.part() == Part.CONTACT_POINT) {
            var kind = (change.deed() == Deed.TAKEN ? change.was() : change.became())
                    .path("kind")
                    .asString("link");
            return frame.say("history.contact_point." + kind.toLowerCase(Locale.ROOT));
        } else if (change.deed() == Deed.CHANGED && !change.isBinning()) {
            return fields(change).stream().findFirst().map(Line::label).orElse(frame.say("history.person"));
        }
        return frame.say("history." + change.part().table());
    }

    private String row(Change change) {
        var row = change.deed() == Deed.TAKEN ? change.was() : change.became();
        var words = KNOWN_BY.getOrDefault(change.part(), List.of()).stream()
                .map(it -> value(it, row.path(it)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? frame.say("history.yes") : words;
    }

    /** Of a change that cannot be taken back: which of its fields says something else now, and what. */
    String since(Change change, JsonNode now) {
        return change.became().propertyNames().stream()
                .filter(it -> !now.isMissingNode() && !change.became().path(it).equals(now.path(it)))
                .filter(it -> frame.words().has(key(change.part(), it)))
                .findFirst()
                .map(it -> frame.say("history.since.says", frame.say(key(change.part(), it)), value(it, now.path(it))))
                .orElseGet(() -> frame.say("history.since", label(change)));
    }

    private static String key(Part part, String column) {
        return "history." + part.table() + '.' + column;
    }

    private String value(String column, JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .map(it -> value(column, it))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(", "));
        } else if (value.isBoolean()) {
            return frame.say(value.asBoolean() ? "history.yes" : "history.no");
        }
        var text = value.isMissingNode() || value.isNull() ? "" : value.asString("");
        if (CODED.contains(column) && WORD.matcher(text).matches()) {
            var key = "history.value." + text.toLowerCase(Locale.ROOT);
            return frame.words().has(key)
                    ? frame.say(key)
                    : text.toLowerCase(Locale.ROOT).replace('_', ' ');
        } else if (DAY.matcher(text).matches()) {
            return frame.words().day(LocalDate.parse(text));
        } else if (TIME.matcher(text).matches()) {
            return frame.words().time(instant(text));
        } else if (ID.matcher(text).matches()) {
            return names.getOrDefault(text, frame.say("history.gone"));
        }
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** A property of a card, without its grammar. */
    private static String fact(String line) {
        int colon = line.indexOf(':');
        return Stream.of(line.substring(colon + 1).split("(?<!\\\\);"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(it -> it.asString(""))
                .toList();
    }

    /** Whose names it takes to tell these. */
    static List<String> ids(List<Change> changes) {
        return changes.stream()
                .flatMap(it -> Stream.of(it.was(), it.became()))
                .flatMap(it ->
                        Stream.of("introduced_by", "person_id", "circle_id").map(it::path))
                .map(it -> it.asString(""))
                .filter(it -> ID.matcher(it).matches())
                .distinct()
                .toList();
    }
}
