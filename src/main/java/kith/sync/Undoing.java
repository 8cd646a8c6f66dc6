package kith.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.Circles;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonDraft;
import kith.people.Portraits;
import kith.sync.ImportRows.Step;
import org.springframework.stereotype.Component;

/**
 * Takes an import back: its messages go, those it made go, those it changed become what they were. Nothing that the member
 * did since is lost by it: somebody new whom they have dealt with goes to the bin, and who was edited stays as they are.
 */
@Component
class Undoing {

    private static final int BATCH = 1000;

    private final ImportRows rows;
    private final EntryRows entries;
    private final TraceRows traces;
    private final People people;
    private final Portraits portraits;
    private final Circles circles;
    private final Moments moments;

    Undoing(
            ImportRows rows,
            EntryRows entries,
            TraceRows traces,
            People people,
            Portraits portraits,
            Circles circles,
            Moments moments) {
        this.rows = rows;
        this.entries = entries;
        this.traces = traces;
        this.people = people;
        this.portraits = portraits;
        this.circles = circles;
        this.moments = moments;
    }

    /** Within an open book. */
    Optional<Imports.Undone> undo(Member.Id member, Import.Id id) {
        var ended = rows.find(member, id)
                .filter(it -> it.stage() == Import.Stage.DONE || it.stage() == Import.Stage.STOPPED)
                .flatMap(it -> it.life().finishedAt());
        if (ended.isEmpty() || !rows.mark(member, id, Step.UNDO)) {
            return Optional.empty();
        }
        var theirMoments = traces.moments(member, id);
        if (!theirMoments.isEmpty()) {
            moments.erase(member, theirMoments);
        }
        var tally = new Tally(ended.get(), entries.gavePhoto(member, id));
        var done = entries.done(member, id);
        for (int from = 0; from < done.size(); from += BATCH) {
            takeBack(member, done.subList(from, Math.min(from + BATCH, done.size())), tally);
        }
        for (var circle : traces.circles(member, id)) {
            if (circles.peopleOf(member, circle).isEmpty()) {
                circles.delete(member, circle);
            }
        }
        return Optional.of(
                new Imports.Undone(tally.removed, tally.binned, tally.restored, tally.left, theirMoments.size()));
    }

    private static final class Tally {
        private final Instant ended;
        private final Set<Person.Id> gavePhoto;
        private int removed;
        private int binned;
        private int restored;
        private int left;

        Tally(Instant ended, Set<Person.Id> gavePhoto) {
            this.ended = ended;
            this.gavePhoto = gavePhoto;
        }

        /** Whether the member has changed the person since the import. */
        boolean isChanged(Person person) {
            return person.life().updatedAt().isAfter(ended);
        }

        boolean isUsed(Person person) {
            return isChanged(person)
                    || person.life().sortedAt().isPresent()
                    || person.life().lastTouchAt().isPresent();
        }
    }

    private void takeBack(Member.Id member, List<EntryRows.Done> done, Tally tally) {
        Map<Person.Id, Person> now = people
                .findAll(member, done.stream().map(EntryRows.Done::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var gone = new ArrayList<Person.Id>();
        var binned = new ArrayList<Person.Id>();
        var restored = new LinkedHashMap<Person.Id, PersonDraft>();
        for (var one : done) {
            var person = now.get(one.person());
            if (person == null) {
                continue;
            }
            if (one.before().isEmpty()) {
                (tally.isUsed(person) ? binned : gone).add(person.id());
            } else if (tally.isChanged(person)) {
                tally.left++;
            } else {
                restored.put(person.id(), Cards.draft(one.before().get()));
            }
        }
        if (!gone.isEmpty()) {
            people.erase(member, gone);
        }
        if (!binned.isEmpty()) {
            people.bin(member, binned);
        }
        if (!restored.isEmpty()) {
            people.saveAll(member, restored);
            portraits.take(
                    member,
                    restored.keySet().stream().filter(tally.gavePhoto::contains).toList());
        }
        tally.removed += gone.size();
        tally.binned += binned.size();
        tally.restored += restored.size();
    }
}
