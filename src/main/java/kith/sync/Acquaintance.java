package kith.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.PersonName;
import kith.members.Member;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;

/** Whom the book knows that a file may be speaking of: a handful of statements for any number of drafts. */
final class Acquaintance {

    private final Member.Id member;
    private final People people;
    private final PeopleMatches matches;
    private final EntryRows entries;
    private final Map<Person.Id, Slot> introduced = new HashMap<>();

    /** Whoever of the book has such a name was found when it came first. */
    private final Set<PersonName> namesAskedFor = new HashSet<>();

    Acquaintance(Member.Id member, People people, PeopleMatches matches, EntryRows entries) {
        this.member = member;
        this.people = people;
        this.matches = matches;
        this.entries = entries;
    }

    /** Tells {@code known} of everybody in the book who may be one of these. */
    void introduce(List<Described> cards, Matching<Slot> known) {
        var seen = entries.seen(member, cards.stream().map(Described::digest).toList());
        var candidates = candidates(cards);
        candidates.addAll(seen.keySet());
        candidates.removeAll(introduced.keySet());
        for (var person : people.findAll(member, candidates)) {
            if (!person.isBinned()) {
                var slot = Slot.inBook(person);
                introduced.put(person.id(), slot);
                known.know(slot, slot.features(), List.of(Matching.uid(OwnUid.of(person.id()))));
            }
        }
        seen.forEach((id, theirs) -> {
            var slot = introduced.get(id);
            if (slot != null) {
                known.know(
                        slot,
                        slot.features(),
                        theirs.stream().map(Matching::digest).toList());
            }
        });
    }

    /** Somebody whom this import knows, and puts into the book, perhaps while the next are introduced. */
    void has(Slot slot) {
        introduced.put(slot.id(), slot);
    }

    private Set<Person.Id> candidates(List<Described> cards) {
        var uids = all(cards, it -> it.features().uid().stream());
        var emails = all(cards, it -> it.features().emails().stream());
        var profiles = all(cards, it -> it.features().profiles().stream());
        var names = all(cards, it -> Stream.of(it.draft().name()).filter(namesAskedFor::add));
        var all = new LinkedHashSet<Person.Id>();
        add(all, matches.withUids(member, uids).values());
        uids.forEach(uid -> OwnUid.id(uid).ifPresent(all::add));
        add(all, matches.withContacts(member, ContactPoint.Kind.EMAIL, emails).values());
        add(all, matches.withContacts(member, ContactPoint.Kind.LINK, profiles).values());
        add(all, matches.withNames(member, names).values());
        return all;
    }

    private static <T> Set<T> all(List<Described> cards, Function<Described, Stream<T>> of) {
        return cards.stream().flatMap(of).collect(Collectors.toSet());
    }

    private static void add(Set<Person.Id> all, Collection<List<Person.Id>> found) {
        found.forEach(all::addAll);
    }
}
