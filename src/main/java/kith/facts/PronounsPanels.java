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

    record PronounsPanel(String words) {}

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
                .all(Pronouns.class).stream()
                        .findFirst()
                        .map(it -> new Panel("facts/pronouns", new PronounsPanel(it.words())));
    }
}
