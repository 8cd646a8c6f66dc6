package kith.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.PersonDraft;
import kith.facts.Relatives;
import kith.facts.Relatives.Pointer;
import kith.members.Member;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.platform.Books;
import kith.relations.Related;
import kith.relations.Relations;
import org.springframework.stereotype.Component;

/** Writes down who is what to whom, once everybody of a file is in the book. A pointer to nobody stays on the card. */
@Component
class BringRelations {

    private static final int BATCH = 1000;
    private static final String URN = "urn:uuid:";

    private final Books books;
    private final TraceRows traces;
    private final People people;
    private final PeopleMatches matches;
    private final Relations relations;

    BringRelations(Books books, TraceRows traces, People people, PeopleMatches matches, Relations relations) {
        this.books = books;
        this.traces = traces;
        this.people = people;
        this.matches = matches;
        this.relations = relations;
    }

    private record Said(Person.Id person, Pointer pointer) {}

    /** @param names who those of the file are, by their uids */
    void bring(Member.Id member, Import.Id id, List<Described> pointing, Map<String, Person.Id> names) {
        var said = pointing.stream()
                .flatMap(it -> it.features().names().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .limit(1)
                        .flatMap(person -> it.pointers().stream().map(to -> new Said(person, to))))
                .toList();
        for (int from = 0; from < said.size(); from += BATCH) {
            var some = said.subList(from, Math.min(from + BATCH, said.size()));
            books.write(member, () -> bringSome(member, id, some, names));
        }
    }

    private void bringSome(Member.Id member, Import.Id id, List<Said> some, Map<String, Person.Id> names) {
        var known = new HashMap<>(names);
        known.putAll(elsewhere(
                member,
                some.stream()
                        .map(it -> it.pointer().uid())
                        .filter(it -> !names.containsKey(named(it)))
                        .distinct()
                        .toList()));
        var related = new ArrayList<Related>();
        var lines = new LinkedHashMap<Person.Id, List<String>>();
        for (var it : some) {
            var other = Optional.ofNullable(known.get(named(it.pointer().uid())));
            if (other.isEmpty()) {
                lines.computeIfAbsent(it.person(), _ -> new ArrayList<>()).add(Relatives.written(it.pointer(), ""));
            } else if (!other.get().equals(it.person())) {
                related.add(new Related(
                        it.person(),
                        other.get(),
                        it.pointer().relation(),
                        it.pointer().word(),
                        ""));
            }
        }
        traces.addRelations(member, id, relations.addNew(member, related));
        keep(member, lines);
    }

    /** A file may point to somebody who is in the book already. */
    private Map<String, Person.Id> elsewhere(Member.Id member, Collection<String> uids) {
        var found = new HashMap<String, Person.Id>();
        var own = uids.stream()
                .flatMap(it -> OwnUid.id(it).stream())
                .collect(Collectors.toMap(OwnUid::of, Function.identity(), (one, _) -> one));
        people.brief(member, own.values()).keySet().forEach(it -> found.put(OwnUid.of(it), it));
        var written = uids.stream()
                .flatMap(it -> Stream.of(it, it.startsWith(URN) ? it.substring(URN.length()) : URN + it))
                .toList();
        matches.withUids(member, written).forEach((uid, ids) -> {
            if (ids.size() == 1) {
                found.put(named(uid), ids.getFirst());
            }
        });
        return found;
    }

    private static String named(String uid) {
        return uid.startsWith("urn:") ? uid : URN + uid;
    }

    private void keep(Member.Id member, Map<Person.Id, List<String>> lines) {
        var drafts = new LinkedHashMap<Person.Id, PersonDraft>();
        if (!lines.isEmpty()) {
            for (var person : people.findAll(member, lines.keySet())) {
                var rest = Stream.concat(person.rest().stream(), lines.getOrDefault(person.id(), List.of()).stream())
                        .distinct()
                        .toList();
                if (!rest.equals(person.rest())) {
                    drafts.put(person.id(), person.draft().withRest(rest));
                }
            }
        }
        people.saveAll(member, drafts);
    }
}
