package kith.people;

import java.time.Instant;
import java.util.Optional;
import kith.drafts.PersonDraft;

/**
 * All that the book itself says of a person, so that it can be said again exactly: a merge writes it, and its undoing.
 *
 * @param draft    without a photo, which is named by {@code picture}
 * @param sortedAt empty while they wait in the inbox
 */
public record Particulars(
        PersonDraft draft, Optional<String> picture, Optional<Person.Id> introducedBy, Optional<Instant> sortedAt) {

    public static Particulars of(Person person) {
        return new Particulars(
                person.draft(),
                person.picture(),
                person.introducedBy(),
                person.life().sortedAt());
    }
}
