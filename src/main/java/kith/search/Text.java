package kith.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.drafts.Plain;
import kith.people.Person;

/** A text of the book, as it stands there now. */
record Text(
        String kind,
        UUID id,
        String words,
        String names,
        List<Person.Id> people,
        Optional<Instant> at,
        Optional<LocalDate> day) {

    /** From the one that is shown last to the one that is shown first, as {@link TextRows#LAST_FIRST} orders them. */
    static final Comparator<Text> LAST_FIRST =
            Comparator.comparing(Text::when).thenComparing(it -> it.id().toString());

    private Instant when() {
        return at.or(() -> day.map(it -> it.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .orElse(Instant.MIN);
    }

    /** Its own words, and the names of whom it is about: "coffee with Ana" is looked for as it is said. */
    List<String> all() {
        return all(words, names);
    }

    static List<String> all(String words, String names) {
        var all = new ArrayList<>(Plain.words(words));
        all.addAll(Plain.words(names));
        return all;
    }
}
