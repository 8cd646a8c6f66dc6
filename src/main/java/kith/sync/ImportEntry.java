package kith.sync;

import java.util.List;
import java.util.Optional;
import kith.people.Person;

/**
 * One person of a file and what becomes of them, or a line that was skipped.
 *
 * @param about    for somebody new their work or address; else what changes, or why it was skipped
 * @param digest   the same for a card with the same words, so that a file read twice is known again
 * @param person   whom it speaks of; somebody new is given their id when the file is looked at
 * @param before   an updated person as they were, as a card; for the undoing
 * @param gavePhoto whether somebody who had no photo got one from it
 */
record ImportEntry(
        int position,
        int line,
        Verdict verdict,
        String name,
        List<About> about,
        String digest,
        Optional<Person.Id> person,
        Optional<String> before,
        boolean gavePhoto) {

    private static final int MOST = 50;
    private static final int LONGEST = 300;

    /** A thing said, such as {@code EMAIL} and the address. */
    record About(String what, String value) {
        static final String WORDS = "WORDS";
        static final String PHOTO = "PHOTO";

        About {
            var line = value.replace('\n', ' ').replace('\t', ' ');
            value = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        }
    }

    ImportEntry {
        about = about.stream().limit(MOST).toList();
    }

    /** As long as nothing has been done. */
    ImportEntry foreseen() {
        return new ImportEntry(position, line, verdict, name, about, digest, person, Optional.empty(), gavePhoto);
    }
}
