package kith.duplicates.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.drafts.ContactPoint;
import kith.drafts.PartialDate;
import kith.drafts.PersonName;
import kith.people.Person;

/** One entry of a book, said in a sentence: {@code named("Ada Lovelace").mail("ada@analytical.org").at("Analytical")}. */
record Entry(Known known) {

    private static long entries;

    static Entry named(String display) {
        return named(PersonName.of(display));
    }

    static Entry named(PersonName name) {
        return new Entry(new Known(
                new Person.Id(new UUID(0, ++entries)),
                name,
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty()));
    }

    Entry mail(String address) {
        return with(ContactPoint.email(address));
    }

    Entry phone(String number) {
        return with(ContactPoint.phone(number));
    }

    Entry link(String link) {
        return with(ContactPoint.link(link));
    }

    private Entry with(ContactPoint contact) {
        var contacts = new ArrayList<>(known.contacts());
        contacts.add(contact);
        return new Entry(new Known(
                known.id(), known.name(), contacts, known.firms(), known.birthday(), known.city(), known.file()));
    }

    Entry at(String firm) {
        return new Entry(new Known(
                known.id(),
                known.name(),
                known.contacts(),
                List.of(firm),
                known.birthday(),
                known.city(),
                known.file()));
    }

    Entry born(String day) {
        return new Entry(new Known(
                known.id(),
                known.name(),
                known.contacts(),
                known.firms(),
                PartialDate.parse(day),
                known.city(),
                known.file()));
    }

    Entry in(String city) {
        return new Entry(new Known(
                known.id(), known.name(), known.contacts(), known.firms(), known.birthday(), city, known.file()));
    }

    Entry from(String file) {
        return new Entry(new Known(
                known.id(),
                known.name(),
                known.contacts(),
                known.firms(),
                known.birthday(),
                known.city(),
                Optional.of(file)));
    }
}
