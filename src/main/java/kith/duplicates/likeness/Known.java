package kith.duplicates.likeness;

import java.util.List;
import java.util.Optional;
import kith.drafts.ContactPoint;
import kith.drafts.PartialDate;
import kith.drafts.PersonName;
import kith.drafts.Plain;
import kith.drafts.Work;
import kith.people.Person;

/**
 * What a book knows of one person that helps to tell whether another is the same.
 *
 * @param firms as written
 * @param file  a name for the file that brought them, the same for all it brought
 */
public record Known(
        Person.Id id,
        PersonName name,
        List<ContactPoint> contacts,
        List<String> firms,
        Optional<PartialDate> birthday,
        String city,
        Optional<String> file) {

    public Known {
        contacts = List.copyOf(contacts);
        firms = firms.stream().map(Plain::text).filter(it -> !it.isEmpty()).toList();
    }

    public static Known of(Person person, Optional<String> file) {
        return new Known(
                person.id(),
                person.name(),
                person.contacts(),
                person.works().stream().map(Work::organisation).toList(),
                person.birthday(),
                person.home().city(),
                file);
    }
}
