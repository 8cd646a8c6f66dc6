package kith.people.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.drafts.Plain;
import kith.members.Member;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.Resemblance;
import kith.platform.Books;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who of the book may be the very person that is about to be added: the same name, address, number or link; and of those
 * whose name is like it, whoever {@link Resemblance} does not tell apart.
 */
@Component
class Lookalikes {

    private static final int MOST_NAMED = 20;
    private static final int MOST_SHOWN = 5;

    private final Books books;
    private final People people;
    private final PeopleMatches matches;
    private final ObjectProvider<Resemblance> resemblance;

    Lookalikes(Books books, People people, PeopleMatches matches, ObjectProvider<Resemblance> resemblance) {
        this.books = books;
        this.people = people;
        this.matches = matches;
        this.resemblance = resemblance;
    }

    /** The surest first. */
    List<PersonBrief> of(Member member, PersonDraft draft) {
        return books.read(member.id(), () -> {
            Set<Person.Id> alike = new LinkedHashSet<>();
            Arrays.stream(ContactPoint.Kind.values())
                    .forEach(kind -> add(
                            alike,
                            matches.withContacts(member.id(), kind, normals(member, draft, kind))
                                    .values()));
            add(alike, matches.withNames(member.id(), List.of(draft.name())).values());
            alike.addAll(named(member, draft));
            var briefs = people.brief(member.id(), alike);
            return alike.stream()
                    .map(briefs::get)
                    .filter(Objects::nonNull)
                    .limit(MOST_SHOWN)
                    .toList();
        });
    }

    private Set<String> normals(Member member, PersonDraft draft, ContactPoint.Kind kind) {
        return draft.contacts().stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> Stream.concat(Stream.of(it.normal()), otherWritings(member, it)))
                .collect(Collectors.toSet());
    }

    private Stream<String> otherWritings(Member member, ContactPoint contact) {
        return contact.kind() == ContactPoint.Kind.PHONE
                ? resemblance.stream().flatMap(it -> it.writings(member, contact).stream())
                : Stream.empty();
    }

    /** One word alone names too many. */
    private List<Person.Id> named(Member member, PersonDraft draft) {
        var name = draft.name().display();
        if (Plain.words(name).size() < 2) {
            return List.of();
        }
        var ids = people.named(member.id(), name, MOST_NAMED).stream()
                .map(PersonBrief::id)
                .toList();
        var some = ids.isEmpty() ? List.<Person>of() : people.findAll(member.id(), ids);
        return resemblance.stream()
                .filter(_ -> !some.isEmpty())
                .flatMap(it -> it.among(member, draft, some, people.size(member.id())).stream())
                .toList();
    }

    private static void add(Set<Person.Id> alike, Collection<List<Person.Id>> found) {
        found.forEach(alike::addAll);
    }
}
