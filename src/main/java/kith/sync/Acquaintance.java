package kith.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.ContactPoint;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.people.PersonDraft;

/** Whom the book knows that a file may be speaking of: a handful of statements for any number of drafts. */
final class Acquaintance {

    private final Member.Id member;
    private final People people;
    private final PeopleMatches matches;
    private final ImportRows rows;
    private final Map<Person.Id, Slot> introduced = new HashMap<>();

    Acquaintance(Member.Id member, People people, PeopleMatches matches, ImportRows rows) {
        this.member = member;
        this.people = people;
        this.matches = matches;
        this.rows = rows;
    }

    void introduce(List<PersonDraft> drafts, List<String> digests, Matching<Slot> known) {
        var seen = rows.seen(member, digests);
        var candidates = candidates(drafts);
        candidates.addAll(seen.keySet());
        candidates.removeAll(introduced.keySet());
        for (var person : people.findAll(member, candidates)) {
            if (!person.isBinned()) {
                var slot = Slot.inBook(person);
                introduced.put(person.id(), slot);
                known.know(slot, person.draft(), List.of(Matching.uid(Exports.uid(person.id()))));
            }
        }
        seen.forEach((id, theirs) -> {
            var slot = introduced.get(id);
            if (slot != null) {
                known.know(
                        slot,
                        slot.draft(),
                        theirs.stream().map(Matching::digest).toList());
            }
        });
    }

    private Set<Person.Id> candidates(List<PersonDraft> drafts) {
        var uids = drafts.stream().flatMap(it -> it.uid().stream()).collect(Collectors.toSet());
        var emails = drafts.stream().flatMap(Matching::emails).collect(Collectors.toSet());
        var profiles = drafts.stream().flatMap(Matching::profiles).collect(Collectors.toSet());
        var names = drafts.stream().map(PersonDraft::name).collect(Collectors.toSet());
        var all = new LinkedHashSet<Person.Id>();
        add(all, matches.withUids(member, uids).values());
        uids.forEach(uid -> Exports.id(uid).ifPresent(all::add));
        add(all, matches.withContacts(member, ContactPoint.Kind.EMAIL, emails).values());
        add(all, matches.withContacts(member, ContactPoint.Kind.LINK, profiles).values());
        add(all, matches.withNames(member, names).values());
        return all;
    }

    private static void add(Set<Person.Id> all, Collection<List<Person.Id>> found) {
        found.forEach(all::addAll);
    }
}
