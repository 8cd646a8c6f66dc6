package kith.facts;

import java.util.Optional;
import kith.facts.Fact.Pronouns;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows a person's pronouns beside their name. */
@Component
class PronounsPanels implements PersonPanel {

    /** @param href where they are changed */
    record PronounsPanel(Frame frame, String words, String href) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Slot slot() {
        return Slot.HEAD;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        return new Card(person.rest())
                .facts().stream()
                        .filter(it -> it.fact() instanceof Pronouns)
                        .findFirst()
                        .map(it -> new PronounsPanel(
                                frame,
                                ((Pronouns) it.fact()).words(),
                                "/people/" + person.id().value() + "/facts/" + it.key()))
                        .map(page -> new Panel("facts/pronouns", page));
    }
}
