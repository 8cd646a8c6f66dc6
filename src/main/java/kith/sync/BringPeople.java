package kith.sync;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.people.PersonDraft;
import kith.platform.Books;
import kith.sync.Judgement.Judged;
import org.springframework.stereotype.Component;

/** Puts people of a file into the book: some new, some with more than the book knew of them. */
@Component
class BringPeople {

    private final Books books;
    private final ImportRows rows;
    private final EntryRows entries;
    private final TraceRows traces;
    private final People people;
    private final PeopleMatches matches;
    private final Circles circles;

    BringPeople(
            Books books,
            ImportRows rows,
            EntryRows entries,
            TraceRows traces,
            People people,
            PeopleMatches matches,
            Circles circles) {
        this.books = books;
        this.rows = rows;
        this.entries = entries;
        this.traces = traces;
        this.people = people;
        this.matches = matches;
        this.circles = circles;
    }

    Judgement judgement(Member.Id member) {
        return new Judgement(new Acquaintance(member, people, matches, entries));
    }

    /**
     * Some people, in one transaction; gives whether the member has asked to stop.
     *
     * @param position of the first of them in the file
     */
    boolean bring(Member.Id member, Import.Id id, Judgement judgement, List<Described> some, int position) {
        return books.write(member, () -> {
            var foreseen = entries.between(member, id, position, position + some.size());
            var judged = judgement.judge(some, position, foreseen);
            var before = circleIds(member);
            save(member, judged, judgement);
            var made = circleIds(member);
            made.removeAll(before);
            traces.addCircles(member, id, made);
            entries.write(
                    member,
                    id,
                    judged.stream()
                            .map(Judged::entry)
                            .filter(it -> !it.equals(foreseen.get(it.position())))
                            .toList());
            return rows.progress(member, id, some.size());
        });
    }

    private Set<Circle.Id> circleIds(Member.Id member) {
        return circles.all(member).stream().map(Circle::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void save(Member.Id member, List<Judged> judged, Judgement judgement) {
        var slots = judged.stream()
                .map(Judged::slot)
                .filter(Slot::isUnsaved)
                .distinct()
                .toList();
        people.addAll(member, drafts(slots, it -> !it.isInBook()), false);
        var changed = drafts(slots, Slot::isInBook);
        if (!changed.isEmpty()) {
            people.saveAll(member, changed);
        }
        for (var slot : slots) {
            slot.saved();
            judgement.isInBook(slot);
        }
    }

    private static Map<Person.Id, PersonDraft> drafts(List<Slot> slots, Predicate<Slot> which) {
        var drafts = new LinkedHashMap<Person.Id, PersonDraft>();
        slots.stream().filter(which).forEach(it -> drafts.put(it.id(), it.draft()));
        return drafts;
    }
}
