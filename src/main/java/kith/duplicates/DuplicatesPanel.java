package kith.duplicates;

import java.util.List;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.PersonPanel;
import kith.platform.Books;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** On a person's page, whom else of the book they may be. */
@Component
class DuplicatesPanel implements PersonPanel {

    private static final int MOST = 3;

    private final Books books;
    private final PairRows pairs;
    private final People people;

    DuplicatesPanel(Books books, PairRows pairs, People people) {
        this.books = books;
        this.pairs = pairs;
        this.people = people;
    }

    /** @param others who may be this person too */
    record Twice(Frame frame, PersonBrief person, List<PersonBrief> others) {

        String merging(PersonBrief other) {
            return "/people/" + person.id().value() + "/merging/" + other.id().value();
        }
    }

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var found =
                books.read(member.id(), () -> pairs.openAmong(member.id(), List.of(person.id()), Place.FIRST, MOST));
        if (found.isEmpty()) {
            return List.of();
        }
        var others = found.stream()
                .map(it -> it.one().equals(person.id()) ? it.other() : it.one())
                .toList();
        var briefs = people.brief(member.id(), others);
        return List.of(new Panel(
                Slot.TOP, 5, "duplicates/panel", new Twice(frame, person.brief(), List.copyOf(briefs.values()))));
    }
}
