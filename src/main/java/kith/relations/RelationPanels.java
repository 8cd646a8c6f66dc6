package kith.relations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.facts.Relatives;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page who is what to them: a small picture, and the same in words. */
@Component
class RelationPanels implements PersonPanel {

    private final Relations relations;
    private final People people;

    RelationPanels(Relations relations, People people) {
        this.relations = relations;
        this.people = people;
    }

    /**
     * @param star empty as long as nobody is known
     * @param net  where more of it is drawn; empty as long as there is nothing more
     */
    record RelationPanel(Frame frame, String at, String name, Optional<Star> star, List<Line> lines, String net) {}

    /**
     * Somebody who is something to the person.
     *
     * @param href    their page; empty for somebody who is known by their name alone
     * @param what    what they are, in words
     * @param removal where it is taken back
     * @param keeping where they become a person of the book; empty for whoever is one
     * @param change  where it is said otherwise; likewise
     */
    record Line(String name, String href, String what, String removal, String keeping, String change) {}

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var related = relations.of(member.id(), List.of(person.id()));
        var known = people.brief(
                member.id(), related.stream().map(Related::other).distinct().toList());
        var name = person.name().display();
        var at = person.id().href();
        var lines = Stream.concat(
                        related.stream()
                                .flatMap(
                                        it -> Optional.ofNullable(known.get(it.other()))
                                                .map(other -> line(it, other, name, frame))
                                                .stream()),
                        Relatives.named(person.rest()).stream().map(it -> line(it, at, name, frame)))
                .toList();
        var page = new RelationPanel(
                frame,
                at,
                name,
                Star.around(person.brief(), lines, known.values()),
                lines,
                known.isEmpty() ? "" : at + "/net");
        return List.of(new Panel(Slot.SIDE, 12, "relations/panel", page));
    }

    private static Line line(Related it, PersonBrief other, String name, Frame frame) {
        return new Line(
                other.name(),
                other.id().href(),
                RelationWords.of(it, name, frame),
                it.person().href() + "/relations/" + other.id().value() + "/removal" + RelationForm.sending(it),
                "",
                "");
    }

    private static Line line(Relatives.Named it, String at, String name, Frame frame) {
        var fact = at + "/facts/" + it.key();
        return new Line(
                it.relative().name(),
                "",
                RelationWords.of(it.relative(), name, frame),
                fact + "/removal",
                at + "/relatives/" + it.key() + "/person",
                fact);
    }
}
