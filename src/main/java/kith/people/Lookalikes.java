package kith.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.members.Member;
import org.springframework.stereotype.Component;

/** Who of the book may be the very person that is about to be added: the same name, address, number or link. */
@Component
class Lookalikes {

    private final People people;
    private final PeopleMatches matches;

    Lookalikes(People people, PeopleMatches matches) {
        this.people = people;
        this.matches = matches;
    }

    List<PersonBrief> of(Member.Id member, PersonDraft draft) {
        Set<Person.Id> alike = new LinkedHashSet<>();
        Arrays.stream(ContactPoint.Kind.values()).forEach(kind -> {
            var normals = draft.contacts().stream()
                    .filter(it -> it.kind() == kind)
                    .map(ContactPoint::normal)
                    .collect(Collectors.toSet());
            add(alike, matches.withContacts(member, kind, normals).values());
        });
        add(alike, matches.withNames(member, List.of(draft.name())).values());
        return List.copyOf(people.brief(member, alike).values());
    }

    private static void add(Set<Person.Id> alike, Collection<List<Person.Id>> found) {
        found.forEach(alike::addAll);
    }
}
