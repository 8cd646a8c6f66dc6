package kith.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.Met;
import kith.drafts.PersonDraft;
import kith.inbox.Sorting.Deed;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Details;
import kith.people.Details.Noticed;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Ids;
import org.springframework.stereotype.Component;

/**
 * Writes down whom one met at an event: those who are new come into the inbox, what was said of them waits to be brought up, and the
 * meeting stands on the timeline of all. Whoever has the name of exactly one person of the book is that person.
 */
@Component
class WriteDown {

    private final Books books;
    private final People people;
    private final PeopleMatches matches;
    private final Details details;
    private final Moments moments;
    private final SortingRows rows;
    private final Clock clock;

    WriteDown(
            Books books,
            People people,
            PeopleMatches matches,
            Details details,
            Moments moments,
            SortingRows rows,
            Clock clock) {
        this.books = books;
        this.people = people;
        this.matches = matches;
        this.details = details;
        this.moments = moments;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param known how many were in the book already */
    record Written(Sorting sorting, int known) {}

    /** Of a form without faults. */
    Written write(Member member, MetForm form) {
        return books.write(member.id(), () -> {
            var day = form.on().orElseThrow();
            var met = new Met(Met.How.EVENT, form.where(), Optional.of(day));
            var all = form.people();
            var known = known(member.id(), all);
            var fresh = all.stream().filter(it -> !known.containsKey(it)).toList();
            var ids = people.addAll(
                    member.id(), fresh.stream().map(it -> draft(it, met)).toList(), false);
            notice(member.id(), fresh, ids, day);
            var moment = moments.log(
                    member.id(),
                    new MomentDraft(
                            Stream.concat(ids.stream(), known.values().stream()).toList(),
                            at(member, day),
                            Channel.IN_PERSON,
                            Direction.BOTH,
                            Optional.empty(),
                            form.where(),
                            note(known),
                            false,
                            false,
                            false,
                            Optional.empty()));
            var sorting =
                    new Sorting(Ids.next(), Deed.MET, ids, List.of(), Optional.empty(), List.of(), Optional.of(moment));
            rows.note(member.id(), sorting);
            return new Written(sorting, known.size());
        });
    }

    private Map<MetLine, Person.Id> known(Member.Id member, List<MetLine> all) {
        var names = all.stream()
                .collect(Collectors.toMap(
                        it -> it, it -> PersonDraft.named(it.name()).name()));
        var found = matches.withNames(member, names.values());
        return all.stream()
                .filter(it -> found.getOrDefault(names.get(it), List.of()).size() == 1)
                .collect(Collectors.toMap(
                        it -> it,
                        it -> found.getOrDefault(names.get(it), List.of()).getFirst()));
    }

    private static PersonDraft draft(MetLine line, Met met) {
        var named = PersonDraft.named(line.name());
        return new PersonDraft(
                named.name(),
                line.work().stream().toList(),
                line.contacts(),
                named.birthday(),
                named.home(),
                met,
                named.circles(),
                named.interests(),
                named.notes(),
                named.photo(),
                named.uid(),
                named.rest());
    }

    private void notice(Member.Id member, List<MetLine> lines, List<Person.Id> ids, LocalDate day) {
        var noticed = new ArrayList<Noticed>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).about().isEmpty()) {
                noticed.add(new Noticed(ids.get(i), lines.get(i).about(), day, Optional.empty(), Optional.empty()));
            }
        }
        if (!noticed.isEmpty()) {
            details.addAll(member, noticed);
        }
    }

    /** What was said of those whom the book knows: it stands with the meeting. */
    private static String note(Map<MetLine, Person.Id> known) {
        return known.keySet().stream()
                .filter(it -> !it.about().isEmpty())
                .map(it -> it.name() + ": " + it.about())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private Instant at(Member member, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(member.zone()).toInstant();
        return noon.isAfter(clock.instant()) ? clock.instant() : noon;
    }
}
