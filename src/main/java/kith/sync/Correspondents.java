package kith.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.drafts.ContactPoint;
import kith.members.Member;
import kith.moments.MomentDraft;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.sync.files.FoundMoment;

/** Who in the book the messages of a file were exchanged with: known by the address of their profile, or their uid. */
final class Correspondents {

    private final Map<String, Person.Id> people = new HashMap<>();

    Correspondents(Member.Id member, PeopleMatches matches, Set<String> keys) {
        var links = matches.withContacts(member, ContactPoint.Kind.LINK, keys);
        var uids = matches.withUids(member, keys);
        for (var key : keys) {
            Optional.ofNullable(links.getOrDefault(key, uids.get(key)))
                    .ifPresent(found -> people.put(key, found.getFirst()));
        }
    }

    /** With people of the file itself, of whom is known who they are. */
    Correspondents with(Map<String, Person.Id> theirs) {
        people.putAll(theirs);
        return this;
    }

    static Set<String> keys(Collection<FoundMoment> moments) {
        return moments.stream()
                .flatMap(it -> it.people().stream())
                .map(it -> key(it.url()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    static String key(String url) {
        return url.isBlank()
                ? ""
                : url.startsWith("urn:") ? url : ContactPoint.link(url).normal();
    }

    /** Empty if nobody of the moment is in the book. What is still to come is a plan. */
    Optional<MomentDraft> draft(FoundMoment moment, Instant now) {
        List<Person.Id> theirs = moment.people().stream()
                .flatMap(it -> Optional.ofNullable(people.get(key(it.url()))).stream())
                .distinct()
                .toList();
        return theirs.isEmpty()
                ? Optional.empty()
                : Optional.of(new MomentDraft(
                        theirs,
                        moment.at(),
                        moment.channel(),
                        moment.direction(),
                        Optional.empty(),
                        moment.occasion(),
                        moment.note(),
                        false,
                        false,
                        moment.at().isAfter(now),
                        Optional.of(moment.key())));
    }

    boolean knows(String key) {
        return people.containsKey(key);
    }
}
