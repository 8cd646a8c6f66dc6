package kith.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.bookfile.TakeInBook;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.Circles;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.people.Portraits;
import kith.relations.Relations;
import kith.sync.ImportRows.Step;
import kith.sync.files.FileFormat;
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
    private final Details details;
    private final Relations relations;
    private final TakeInBook whole;

    Undoing(
            ImportRows rows,
            EntryRows entries,
            TraceRows traces,
            People people,
            Portraits portraits,
            Circles circles,
            Moments moments,
            Details details,
            Relations relations,
            TakeInBook whole) {
        this.rows = rows;
        this.entries = entries;
        this.traces = traces;
        this.people = people;
        this.portraits = portraits;
        this.circles = circles;
        this.moments = moments;
        this.details = details;
        this.relations = relations;
        this.whole = whole;
    }

    /** Within an open book. */
    Optional<Imports.Undone> undo(Member.Id member, Import.Id id) {
        var ended = rows.find(member, id)
                .filter(it -> it.stage() == Import.Stage.DONE || it.stage() == Import.Stage.STOPPED)
                .flatMap(Ended::of);
        if (ended.isEmpty() || !rows.mark(member, id, Step.UNDO)) {
            return Optional.empty();
        }
        whole.takeAway(member, traces.rows(member, id)); // before anything else changes one of these rows
        var theirMoments = traces.moments(member, id);
        if (!theirMoments.isEmpty()) {
            moments.erase(member, theirMoments);
        }
        details.removeAll(member, traces.details(member, id));
        relations.removeAll(member, traces.relations(member, id));
        var done = entries.done(member, id);
        for (int from = 0; from < done.size(); from += BATCH) {
            takeBack(member, id, ended.get(), done.subList(from, Math.min(from + BATCH, done.size())));
        }
        for (var circle : traces.circles(member, id)) {
            if (circles.peopleOf(member, circle).isEmpty()) {
                circles.delete(member, circle);
            }
        }
        var undone = undone(member, id);
        portraits.take(
                member,
                entries.gavePhoto(member, id).stream()
                        .filter(it -> undone.people().get(it) == Ending.RESTORED)
                        .toList());
        return Optional.of(undone);
    }

    /** What the taking back of this import has done; nothing as long as it was not. Within an open book. */
    Imports.Undone undone(Member.Id member, Import.Id id) {
        return new Imports.Undone(
                entries.endings(member, id), traces.moments(member, id).size());
    }

    /** When an import ended, and whether it brought people as the member had dealt with them before. */
    private record Ended(Instant at, boolean whole) {
        static Optional<Ended> of(Import it) {
            return it.life().finishedAt().map(at -> new Ended(at, it.format() == FileFormat.BOOK));
        }
    }

    private void takeBack(Member.Id member, Import.Id id, Ended ended, List<EntryRows.Done> done) {
        Map<Person.Id, Person> now = people
                .findAll(member, done.stream().map(EntryRows.Done::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var endings = new EnumMap<Ending, List<EntryRows.Done>>(Ending.class);
        for (var one : done) {
            var person = now.get(one.person());
            if (person != null) {
                endings.computeIfAbsent(ending(one, person, ended), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        endings.forEach((ending, some) -> {
            end(member, ending, some);
            entries.end(member, id, ending, some);
        });
    }

    private static Ending ending(EntryRows.Done done, Person person, Ended ended) {
        var life = person.life();
        boolean changed = life.updatedAt().isAfter(ended.at());
        if (done.before().isPresent()) {
            return changed ? Ending.LEFT : Ending.RESTORED;
        }
        boolean dealtWith = changed
                || life.sortedAt()
                        .filter(it -> !ended.whole() || it.isAfter(ended.at()))
                        .isPresent()
                || life.lastTouchAt()
                        .filter(it -> !ended.whole() || it.isAfter(ended.at()))
                        .isPresent();
        return dealtWith ? Ending.BINNED : Ending.REMOVED;
    }

    private void end(Member.Id member, Ending ending, List<EntryRows.Done> some) {
        var those = some.stream().map(EntryRows.Done::person).toList();
        switch (ending) {
            case REMOVED -> people.erase(member, those);
            case BINNED -> people.bin(member, those);
            case RESTORED -> {
                var asBefore = new LinkedHashMap<Person.Id, PersonDraft>();
                some.forEach(
                        it -> asBefore.put(it.person(), Cards.draft(it.before().orElseThrow())));
                people.saveAll(member, asBefore);
            }
            case LEFT -> {
                // As the member wants them.
            }
        }
    }
}
