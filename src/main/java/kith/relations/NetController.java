package kith.relations;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kith.facts.Relatives;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everybody whom a few steps lead to from one person. */
@Controller
class NetController {

    private static final int STEPS = 2;
    private static final int MOST = 40;

    private final Books books;
    private final People people;
    private final Relations relations;

    NetController(Books books, People people, Relations relations) {
        this.books = books;
        this.people = people;
        this.relations = relations;
    }

    @GetMapping("/people/{id}/net")
    ModelAndView net(Frame frame, Member member, @PathVariable UUID id) {
        var page = books.read(member.id(), () -> page(frame, member, new Person.Id(id)));
        return new ModelAndView("relations/net", "page", page);
    }

    private NetPage page(Frame frame, Member member, Person.Id middle) {
        var person = people.brief(member.id(), List.of(middle)).get(middle);
        if (person == null) {
            throw new NotHere();
        }
        var known = new LinkedHashMap<Person.Id, PersonBrief>();
        known.put(middle, person);
        var steps = new LinkedHashMap<Person.Id, Integer>();
        steps.put(middle, 0);
        var related = new LinkedHashSet<Related>();
        var edge = List.of(middle);
        boolean isMore = false;
        for (int step = 1; step <= STEPS && !edge.isEmpty(); step++) {
            var further = relations.of(member.id(), edge);
            related.addAll(further);
            var others = people.brief(
                    member.id(),
                    further.stream()
                            .map(Related::other)
                            .filter(it -> !steps.containsKey(it))
                            .distinct()
                            .toList());
            edge = further.stream()
                    .map(Related::other)
                    .distinct()
                    .filter(others::containsKey)
                    .limit(MOST - steps.size())
                    .toList();
            isMore |= edge.size() < others.size();
            for (var one : edge) {
                steps.put(one, step);
                known.put(one, others.get(one));
            }
        }
        var name = person.name();
        var shown = related.stream()
                .filter(it -> steps.containsKey(it.person()) && steps.containsKey(it.other()))
                .toList();
        return new NetPage(
                frame.titled(frame.say("relations.net.title", name), "people"),
                middle.href(),
                name,
                Net.of(steps, shown, known),
                Stream.concat(
                                shown.stream().map(Related::once).distinct().flatMap(it -> line(it, known, frame)),
                                named(member, known, frame))
                        .toList(),
                isMore ? frame.say("relations.net.more", MOST) : "");
    }

    private Stream<NetPage.Line> named(Member member, Map<Person.Id, PersonBrief> known, Frame frame) {
        var rests = people.rests(member.id(), known.keySet());
        return known.values().stream()
                .flatMap(person -> Relatives.named(rests.getOrDefault(person.id(), List.of())).stream()
                        .map(it -> new NetPage.Line(
                                it.relative().name(),
                                "",
                                RelationWords.of(it.relative(), person.name(), frame),
                                person.name(),
                                person.id().href())));
    }

    private static Stream<NetPage.Line> line(Related it, Map<Person.Id, PersonBrief> known, Frame frame) {
        var one = known.get(it.person());
        var other = known.get(it.other());
        return one == null || other == null
                ? Stream.empty()
                : Stream.of(new NetPage.Line(
                        other.name(),
                        other.id().href(),
                        RelationWords.of(it, one.name(), frame),
                        one.name(),
                        one.id().href()));
    }

    /** @param more that it does not end here; empty when it does */
    record NetPage(Frame frame, String back, String name, Net net, List<Line> lines, String more) {

        /** Who is what to whom; {@code href} is empty for whoever is known by their name alone. */
        record Line(String name, String href, String what, String to, String toHref) {}
    }
}
