package kith.drafts;

import java.util.List;
import java.util.Optional;

/**
 * All that a form or a file says of one person, before it is in the book. Lists keep the order of the source, best
 * first.
 *
 * @param uid      the name the source gives the person (vCard's UID), by which the same file finds them again
 * @param rest     what the source says and Kith has no field for: whole unfolded vCard properties, kept and exported again
 */
public record PersonDraft(
        PersonName name,
        List<Work> works,
        List<ContactPoint> contacts,
        Optional<PartialDate> birthday,
        Home home,
        Met met,
        List<String> circles,
        List<String> interests,
        String notes,
        Optional<Photo> photo,
        Optional<String> uid,
        List<String> rest) {

    public PersonDraft {
        works = List.copyOf(works);
        contacts = List.copyOf(contacts);
        circles = List.copyOf(circles);
        interests = List.copyOf(interests);
        rest = List.copyOf(rest);
    }

    /** The same with this photo, or without one. */
    public PersonDraft with(Optional<Photo> other) {
        return photo.isEmpty() && other.isEmpty()
                ? this
                : new PersonDraft(
                        name, works, contacts, birthday, home, met, circles, interests, notes, other, uid, rest);
    }

    /** The same with this work and these ways to be reached. */
    public PersonDraft with(List<Work> otherWorks, List<ContactPoint> otherContacts) {
        return new PersonDraft(
                name, otherWorks, otherContacts, birthday, home, met, circles, interests, notes, photo, uid, rest);
    }

    /** The same with this kept of what there is no field for. */
    public PersonDraft withRest(List<String> other) {
        return new PersonDraft(
                name, works, contacts, birthday, home, met, circles, interests, notes, photo, uid, other);
    }

    /** The same, living there. */
    public PersonDraft livingAt(Home other) {
        return new PersonDraft(
                name, works, contacts, birthday, other, met, circles, interests, notes, photo, uid, rest);
    }

    public static PersonDraft named(String display) {
        return new PersonDraft(
                PersonName.of(display),
                List.of(),
                List.of(),
                Optional.empty(),
                Home.UNKNOWN,
                Met.UNKNOWN,
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
