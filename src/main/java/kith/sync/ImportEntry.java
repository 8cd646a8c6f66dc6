package kith.sync;

import java.util.List;
import java.util.Optional;
import kith.people.Person;

/**
 * One person of a file and what becomes of them, or a line that was skipped.
 *
 * @param about    for somebody new their work or address; else what changes, or why it was skipped
 * @param digest   the same for a card with the same words, so that a file read twice is known again
 * @param before   an updated person as they were, as a card; for the undoing
 */
record ImportEntry(
        int position,
        int line,
        Verdict verdict,
        String name,
        List<About> about,
        String digest,
        Optional<Person.Id> person,
        Optional<String> before) {

    /** A thing said, such as {@code EMAIL} and the address. */
    record About(String what, String value) {
        static final String WORDS = "WORDS";
    }

    ImportEntry {
        about = List.copyOf(about);
    }

    ImportEntry of(Optional<Person.Id> whom, Optional<String> asBefore) {
        return new ImportEntry(position, line, verdict, name, about, digest, whom, asBefore);
    }
}
