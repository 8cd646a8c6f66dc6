package kith.sync;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.Details;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.people.ReadyPeople;
import kith.platform.Books;
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
    private final Details details;

    BringPeople(
            Books books,
            ImportRows rows,
            EntryRows entries,
            TraceRows traces,
            People people,
            PeopleMatches matches,
            Circles circles,
            Details details) {
        this.books = books;
        this.rows = rows;
        this.entries = entries;
        this.traces = traces;
        this.people = people;
        this.matches = matches;
        this.circles = circles;
        this.details = details;
    }

    Judgement judgement(Member.Id member) {
        return new Judgement(new Acquaintance(member, people, matches, entries));
    }

    /** What is to become of some people; reads only. */
    Judged judge(Member.Id member, Import.Id id, Judgement judgement, Batch batch, int position) {
        return books.read(member, () -> {
            var foreseen = entries.between(
                    member, id, position, position + batch.people().size());
            return judgement.judge(batch, position, foreseen).without(foreseen);
        });
    }

    /**
     * Does it, in one transaction; gives whether the member has asked to stop.
     *
     * @param fresh those of the judged who are to be added
     */
    boolean bring(Member.Id member, Import.Id id, Judged judged, ReadyPeople fresh) {
        return books.writeAsOne(member, () -> {
            var before = circleIds(member);
            people.addAll(member, fresh, false);
            people.saveAll(member, judged.changed());
            var made = circleIds(member);
            made.removeAll(before);
            traces.addCircles(member, id, made);
            traces.addDetails(member, id, details.addNew(member, noticed(judged)));
            entries.write(member, id, judged.entries());
            return rows.progress(member, id, judged.batch().people().size());
        });
    }

    /** What is to be brought up with whom; a file that says so names its people by uids. */
    private static List<Details.Noticed> noticed(Judged judged) {
        return judged.batch().people().stream()
                .filter(it -> !it.found().details().isEmpty())
                .flatMap(it -> it.features().names().stream()
                        .flatMap(name -> Optional.ofNullable(judged.names().get(name)).stream())
                        .limit(1)
                        .flatMap(person -> it.found().details().stream()
                                .map(detail -> new Details.Noticed(
                                        person, detail.words(), detail.on(), detail.raiseOn(), Optional.empty()))))
                .toList();
    }

    /** Who those of a file are that were brought in before, by the names that its moments give them. */
    Map<String, Person.Id> names(Member.Id member, Import.Id id, List<Described> done, int position) {
        var entries = books.read(member, () -> this.entries.between(member, id, position, position + done.size()));
        var names = new HashMap<String, Person.Id>();
        for (int i = 0; i < done.size(); i++) {
            var theirs = done.get(i).features().names();
            Optional.ofNullable(entries.get(position + i))
                    .flatMap(ImportEntry::person)
                    .ifPresent(person -> theirs.forEach(name -> names.put(name, person)));
        }
        return names;
    }

    private Set<Circle.Id> circleIds(Member.Id member) {
        return circles.all(member).stream().map(Circle::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
