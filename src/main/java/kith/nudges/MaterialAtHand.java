package kith.nudges;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kith.drafts.ContactPoint;
import kith.meaning.Liking;
import kith.meaning.Likings;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import org.springframework.stereotype.Component;

/**
 * Lays the number and the address of a person beside a suggestion, and what was last written down; and turns to them in the
 * way that they like.
 */
@Component
class MaterialAtHand {

    private final People people;
    private final Moments moments;
    private final Likings likings;

    MaterialAtHand(People people, Moments moments, Likings likings) {
        this.people = people;
        this.moments = moments;
        this.likings = likings;
    }

    /** The same suggestions in the same order; who is no longer in the book is left out. */
    List<Suggestion> complete(Member member, List<Suggestion> suggestions) {
        var ids = suggestions.stream().map(Suggestion::person).toList();
        var found = people.findAll(member.id(), ids).stream().collect(toMap(Person::id, Function.identity()));
        var notes = moments.lastNotes(member.id(), ids);
        var likes = likings.of(member.id(), ids);
        return suggestions.stream()
                .flatMap(suggestion -> Optional.ofNullable(found.get(suggestion.person())).stream()
                        .filter(person -> !person.isBinned())
                        .map(person -> suggestion
                                .with(material(person, Optional.ofNullable(notes.get(person.id()))))
                                .liked(likes.getOrDefault(person.id(), Liking.UNKNOWN))
                                .doable()))
                .toList();
    }

    private static Material material(Person person, Optional<String> lastNote) {
        return new Material(
                Optional.empty(),
                lastNote,
                first(person, ContactPoint.Kind.PHONE),
                first(person, ContactPoint.Kind.EMAIL));
    }

    private static Optional<String> first(Person person, ContactPoint.Kind kind) {
        return person.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(ContactPoint::value)
                .findFirst();
    }
}
