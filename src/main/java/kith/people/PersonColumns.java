package kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some people as the columns of the tables that hold them, by the names that the statements give them.
 *
 * @param person    one row to a person, but for the photo, whose name is known when it is kept
 * @param words     one row to all words of one weight that a person has; word by word, their name would be sent ten times
 * @param bookWords every word once, in their order
 */
record PersonColumns(
        List<Entry> entries,
        Map<String, @Nullable String[]> person,
        Map<String, @Nullable String[]> works,
        Map<String, @Nullable String[]> contacts,
        Map<String, @Nullable String[]> interests,
        Map<String, @Nullable String[]> words,
        String[] bookWords) {

    /** A person as the rows are to say it. */
    record Entry(UUID id, PersonDraft draft) {}

    /** One of the rows that hang on a person. */
    record Part<T>(UUID person, int position, T value) {}

    private record Words(UUID person, int weight, List<String> words) {}

    static PersonColumns of(List<Entry> entries) {
        var words = entries.stream().flatMap(PersonColumns::words).toList();
        return new PersonColumns(
                entries,
                person(entries),
                works(parts(entries, PersonDraft::works)),
                contacts(parts(entries, PersonDraft::contacts)),
                interests(parts(entries, PersonDraft::interests)),
                Map.of(
                        "person", Column.of(words, Words::person),
                        "weight", Column.of(words, Words::weight),
                        "words", Column.of(words, it -> String.join(" ", it.words()))),
                bookWords(words));
    }

    String[] ids() {
        return entries.stream().map(it -> it.id().toString()).toArray(String[]::new);
    }

    List<Part<String>> circles() {
        return parts(entries, PersonDraft::circles);
    }

    private static Map<String, @Nullable String[]> person(List<Entry> entries) {
        var columns = new LinkedHashMap<String, @Nullable String[]>();
        columns.put("id", Column.of(entries, Entry::id));
        columns.put("display", Column.of(entries, it -> it.draft().name().display()));
        columns.put("given", Column.of(entries, it -> it.draft().name().given()));
        columns.put("additional", Column.of(entries, it -> it.draft().name().additional()));
        columns.put("family", Column.of(entries, it -> it.draft().name().family()));
        columns.put("prefix", Column.of(entries, it -> it.draft().name().prefix()));
        columns.put("suffix", Column.of(entries, it -> it.draft().name().suffix()));
        columns.put("nickname", Column.of(entries, it -> it.draft().name().nickname()));
        columns.put("sort_key", Column.of(entries, it -> it.draft().name().sortKey()));
        columns.put("birthday_month", birthday(entries, it -> it.day().getMonthValue()));
        columns.put("birthday_day", birthday(entries, it -> it.day().getDayOfMonth()));
        columns.put(
                "birthday_year",
                birthday(entries, it -> it.year().isPresent() ? it.year().getAsInt() : null));
        columns.put("city", Column.of(entries, it -> it.draft().home().city()));
        columns.put("country", Column.of(entries, it -> it.draft().home().country()));
        columns.put("zone", Column.of(entries, it -> it.draft().home().zone().orElse(null)));
        columns.put("met_how", Column.of(entries, it -> it.draft().met().how()));
        columns.put("met_where", Column.of(entries, it -> it.draft().met().where()));
        columns.put("met_on", Column.of(entries, it -> it.draft().met().on().orElse(null)));
        columns.put("notes", Column.of(entries, it -> it.draft().notes()));
        columns.put("uid", Column.of(entries, it -> it.draft().uid().orElse(null)));
        columns.put(
                "rest", Column.of(entries, it -> String.join("\n", it.draft().rest())));
        return columns;
    }

    private static @Nullable String[] birthday(List<Entry> entries, Function<PartialDate, @Nullable Integer> part) {
        return Column.of(
                entries,
                it -> it.draft().birthday().isPresent()
                        ? part.apply(it.draft().birthday().get())
                        : null);
    }

    private static Map<String, @Nullable String[]> works(List<Part<Work>> parts) {
        return Map.of(
                "person", Column.of(parts, Part::person),
                "position", Column.of(parts, Part::position),
                "organisation", Column.of(parts, it -> it.value().organisation()),
                "title", Column.of(parts, it -> it.value().title()));
    }

    private static Map<String, @Nullable String[]> contacts(List<Part<ContactPoint>> parts) {
        return Map.of(
                "person", Column.of(parts, Part::person),
                "position", Column.of(parts, Part::position),
                "kind", Column.of(parts, it -> it.value().kind()),
                "value", Column.of(parts, it -> it.value().value()),
                "label", Column.of(parts, it -> it.value().label()),
                "normal", Column.of(parts, it -> it.value().normal()));
    }

    private static Map<String, @Nullable String[]> interests(List<Part<String>> all) {
        var parts = all.stream().filter(it -> !Plain.text(it.value()).isEmpty()).toList();
        return Map.of(
                "person", Column.of(parts, Part::person),
                "position", Column.of(parts, Part::position),
                "word", Column.of(parts, it -> it.value().strip()),
                "normal", Column.of(parts, it -> Plain.text(it.value())));
    }

    private static <T> List<Part<T>> parts(List<Entry> entries, Function<PersonDraft, List<T>> of) {
        var parts = new ArrayList<Part<T>>();
        for (var entry : entries) {
            var values = of.apply(entry.draft());
            for (int i = 0; i < values.size(); i++) {
                parts.add(new Part<>(entry.id(), i, values.get(i)));
            }
        }
        return parts;
    }

    private static Stream<Words> words(Entry entry) {
        var byWeight = new TreeMap<Integer, List<String>>();
        SearchWords.of(entry.draft())
                .forEach((word, weight) ->
                        byWeight.computeIfAbsent(weight, _ -> new ArrayList<>()).add(word));
        return byWeight.entrySet().stream().map(it -> new Words(entry.id(), it.getKey(), it.getValue()));
    }

    private static String[] bookWords(Collection<Words> all) {
        var different = new TreeSet<String>();
        all.forEach(line -> line.words().stream().filter(BookWords::hasNoDigit).forEach(different::add));
        return different.toArray(String[]::new);
    }
}
