package kith.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.Plain;
import kith.drafts.Work;
import kith.platform.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Some people as the columns of the tables that hold them, by the names that the statements give them.
 *
 * @param person    one row to a person, but for the photo, whose name is known when it is kept
 * @param lines     all words of one weight that a person has
 * @param words     one row to each of these lines; word by word, their name would be sent ten times
 * @param bookWords every word once, in their order
 */
record PersonColumns(
        List<Entry> entries,
        Map<String, @Nullable String[]> person,
        Map<String, @Nullable String[]> works,
        Map<String, @Nullable String[]> contacts,
        Map<String, @Nullable String[]> interests,
        List<Words> lines,
        Map<String, @Nullable String[]> words,
        String[] bookWords) {

    /** A person as the rows are to say it. */
    record Entry(UUID id, PersonDraft draft) {}

    /** One of the rows that hang on a person. */
    record Part<T>(UUID person, int position, T value) {}

    record Words(UUID person, int weight, List<String> words) {}

    static PersonColumns of(List<Entry> entries) {
        var words = entries.stream().flatMap(PersonColumns::words).toList();
        return new PersonColumns(
                entries,
                person(entries),
                works(parts(entries, PersonDraft::works)),
                contacts(parts(entries, PersonDraft::contacts)),
                interests(parts(entries, PersonDraft::interests)),
                words,
                Map.of(
                        "person", Columns.of(words, Words::person),
                        "weight", Columns.of(words, Words::weight),
                        "words", Columns.of(words, it -> String.join(" ", it.words()))),
                bookWords(words));
    }

    String[] ids() {
        return entries.stream().map(it -> it.id().toString()).toArray(String[]::new);
    }

    /** Every word that somebody has, with the id of whose it is. */
    void eachWord(BiConsumer<String, String> tell) {
        for (var line : lines) {
            var person = line.person().toString();
            line.words().forEach(word -> tell.accept(person, word));
        }
    }

    List<Part<String>> circles() {
        return parts(entries, PersonDraft::circles);
    }

    private static Map<String, @Nullable String[]> person(List<Entry> entries) {
        var columns = new LinkedHashMap<String, @Nullable String[]>();
        columns.put("id", Columns.of(entries, Entry::id));
        columns.put("display", Columns.of(entries, it -> it.draft().name().display()));
        columns.put("given", Columns.of(entries, it -> it.draft().name().given()));
        columns.put("additional", Columns.of(entries, it -> it.draft().name().additional()));
        columns.put("family", Columns.of(entries, it -> it.draft().name().family()));
        columns.put("prefix", Columns.of(entries, it -> it.draft().name().prefix()));
        columns.put("suffix", Columns.of(entries, it -> it.draft().name().suffix()));
        columns.put("nickname", Columns.of(entries, it -> it.draft().name().nickname()));
        columns.put("sort_key", Columns.of(entries, it -> it.draft().name().sortKey()));
        columns.put("birthday_month", birthday(entries, it -> it.day().getMonthValue()));
        columns.put("birthday_day", birthday(entries, it -> it.day().getDayOfMonth()));
        columns.put(
                "birthday_year",
                birthday(entries, it -> it.year().isPresent() ? it.year().getAsInt() : null));
        columns.put("city", Columns.of(entries, it -> it.draft().home().city()));
        columns.put("country", Columns.of(entries, it -> it.draft().home().country()));
        columns.put("zone", Columns.of(entries, it -> it.draft().home().zone().orElse(null)));
        columns.put("met_how", Columns.of(entries, it -> it.draft().met().how()));
        columns.put("met_where", Columns.of(entries, it -> it.draft().met().where()));
        columns.put("met_on", Columns.of(entries, it -> it.draft().met().on().orElse(null)));
        columns.put("notes", Columns.of(entries, it -> it.draft().notes()));
        columns.put("uid", Columns.of(entries, it -> it.draft().uid().orElse(null)));
        columns.put(
                "rest", Columns.of(entries, it -> String.join("\n", it.draft().rest())));
        return columns;
    }

    private static @Nullable String[] birthday(List<Entry> entries, Function<PartialDate, @Nullable Integer> part) {
        return Columns.of(
                entries,
                it -> it.draft().birthday().isPresent()
                        ? part.apply(it.draft().birthday().get())
                        : null);
    }

    private static Map<String, @Nullable String[]> works(List<Part<Work>> parts) {
        return Map.of(
                "person", Columns.of(parts, Part::person),
                "position", Columns.of(parts, Part::position),
                "organisation", Columns.of(parts, it -> it.value().organisation()),
                "title", Columns.of(parts, it -> it.value().title()));
    }

    private static Map<String, @Nullable String[]> contacts(List<Part<ContactPoint>> parts) {
        return Map.of(
                "person", Columns.of(parts, Part::person),
                "position", Columns.of(parts, Part::position),
                "kind", Columns.of(parts, it -> it.value().kind()),
                "value", Columns.of(parts, it -> it.value().value()),
                "label", Columns.of(parts, it -> it.value().label()),
                "normal", Columns.of(parts, it -> it.value().normal()));
    }

    private static Map<String, @Nullable String[]> interests(List<Part<String>> all) {
        var parts = all.stream().filter(it -> !Plain.text(it.value()).isEmpty()).toList();
        return Map.of(
                "person", Columns.of(parts, Part::person),
                "position", Columns.of(parts, Part::position),
                "word", Columns.of(parts, it -> it.value().strip()),
                "normal", Columns.of(parts, it -> Plain.text(it.value())));
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
