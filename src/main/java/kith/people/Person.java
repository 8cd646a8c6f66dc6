package kith.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.photos.Photos;

/**
 * Somebody in a member's book. What is merely about them (a rhythm, a promise) has its own module and is not in here.
 *
 * @param picture the name under which {@link Photos} keeps their photo
 * @param uid     the name that a file gave them
 * @param rest    what a file said of them and Kith has no field for, as whole vCard properties
 */
public record Person(
        Id id,
        PersonName name,
        List<Work> works,
        List<ContactPoint> contacts,
        Optional<PartialDate> birthday,
        Home home,
        Met met,
        Optional<Id> introducedBy,
        List<Circle> circles,
        List<String> interests,
        String notes,
        Optional<String> picture,
        Optional<String> uid,
        List<String> rest,
        Life life) {

    public record Id(UUID value) {

        /** The address of their page. */
        public String href() {
            return "/people/" + value;
        }
    }

    /**
     * Since when they are in the book, and how they lie in it.
     *
     * @param sortedAt    empty while they wait in the inbox of an import
     * @param lastTouchAt empty for somebody never spoken to
     * @param binnedAt    empty unless they lie in the bin
     */
    public record Life(
            Instant createdAt,
            Instant updatedAt,
            Optional<Instant> sortedAt,
            Optional<Instant> lastTouchAt,
            Optional<Instant> binnedAt) {}

    public Person {
        works = List.copyOf(works);
        contacts = List.copyOf(contacts);
        circles = List.copyOf(circles);
        interests = List.copyOf(interests);
        rest = List.copyOf(rest);
    }

    public boolean isBinned() {
        return life.binnedAt().isPresent();
    }

    public PersonBrief brief() {
        return new PersonBrief(id, name.display(), works.stream().findFirst(), picture, home.city());
    }

    /** As a form or a file would say it; without a photo, which means: leave the photo as it is. */
    public PersonDraft draft() {
        return new PersonDraft(
                name,
                works,
                contacts,
                birthday,
                home,
                met,
                circles.stream().map(Circle::name).toList(),
                interests,
                notes,
                Optional.empty(),
                uid,
                rest);
    }
}
