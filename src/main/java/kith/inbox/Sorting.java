package kith.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.moments.Moment;
import kith.people.Circle;
import kith.people.Person;

/**
 * That people came out of the inbox together, or into it after an event, for as long as it can be undone.
 *
 * @param kept   of the people, those with whom the member began to keep in touch by it
 * @param joined those who came into the circle by it
 * @param moment the meeting that was written down with it
 */
record Sorting(
        UUID id,
        Deed deed,
        List<Person.Id> people,
        List<Person.Id> kept,
        Optional<Circle.Id> circle,
        List<Person.Id> joined,
        Optional<Moment.Id> moment) {

    /** What was said of them. */
    enum Deed {
        /** A first word is to be written, or was. */
        WORD,
        /** A meeting is to be planned. */
        MEET,
        KEEP,
        BOOK,
        BIN,
        /** They were met at an event, and wait. */
        MET;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean keeps() {
            return this == WORD || this == MEET || this == KEEP;
        }

        /** What one can do with those who wait. */
        static Optional<Deed> of(String word) {
            return Arrays.stream(values())
                    .filter(it -> it != MET && it.word().equals(word))
                    .findFirst();
        }
    }
}
