package kith.relations;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.facts.Fact.Relative;
import kith.facts.Facts;
import kith.members.Member;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import org.springframework.stereotype.Service;

/** Those whom a card names and who are no persons of the book, until the member keeps them as a person of their own. */
@Service
class Kinfolk {

    private final Books books;
    private final People people;
    private final PeopleMatches matches;
    private final Facts facts;
    private final Relations relations;

    Kinfolk(Books books, People people, PeopleMatches matches, Facts facts, Relations relations) {
        this.books = books;
        this.people = people;
        this.matches = matches;
        this.facts = facts;
        this.relations = relations;
    }

    /** @param isSure one has exactly this name, and nobody else */
    record Meant(List<PersonBrief> people, boolean isSure) {}

    /** Whom of the book somebody may mean by a name, but for the person themselves. */
    Meant meant(Member.Id member, Person.Id person, String name, int most) {
        var typed = PersonName.of(name);
        var called = matches.withNames(member, List.of(typed)).getOrDefault(typed, List.of()).stream()
                .filter(it -> !it.equals(person))
                .toList();
        var known = people.brief(member, called);
        var exact = called.stream().map(known::get).filter(Objects::nonNull).toList();
        return exact.isEmpty()
                ? new Meant(
                        people.named(member, name, most).stream()
                                .filter(it -> !it.id().equals(person))
                                .toList(),
                        false)
                : new Meant(exact, exact.size() == 1);
    }

    boolean add(Member.Id member, Person.Id person, Relative it) {
        return facts.add(member, person, it);
    }

    /** @param isNew whether they were made for it, and not in the book under that name before */
    record Kept(Related related, boolean isNew) {}

    /** Makes a person of whom the card names by this key. Empty unless it names somebody. */
    Optional<Kept> keep(Member.Id member, Person.Id person, String key, String notes) {
        return books.write(
                member,
                () -> facts.relative(member, person, key).map(it -> {
                    facts.remove(member, person, key);
                    var name = PersonName.of(it.name());
                    var same = matches.withNames(member, List.of(name)).getOrDefault(name, List.of()).stream()
                            .filter(one -> !one.equals(person))
                            .toList();
                    var other = same.size() == 1 ? same.getFirst() : people.add(member, draft(it.name(), notes), true);
                    var related = new Related(person, other, it.relation(), it.word(), "");
                    relations.relate(member, related);
                    return new Kept(related, same.size() != 1);
                }));
    }

    private static PersonDraft draft(String name, String notes) {
        var draft = PersonDraft.named(name);
        return new PersonDraft(
                draft.name(),
                draft.works(),
                draft.contacts(),
                draft.birthday(),
                draft.home(),
                draft.met(),
                draft.circles(),
                draft.interests(),
                notes,
                draft.photo(),
                draft.uid(),
                draft.rest());
    }

    /** Takes that back: their name alone stands on the card. False unless it was said. */
    boolean name(Member.Id member, Person.Id person, Person.Id other, Relative it, boolean binning) {
        return books.write(member, () -> {
            var related = new Related(person, other, it.relation(), it.word(), "");
            if (!relations.part(member, related)) {
                return false;
            }
            if (binning) {
                people.bin(member, List.of(other));
            }
            return facts.add(member, person, it);
        });
    }
}
