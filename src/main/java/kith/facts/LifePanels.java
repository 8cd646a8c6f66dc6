package kith.facts;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kith.ahead.DaysAhead;
import kith.facts.Fact.Kind;
import kith.facts.Fact.Pronouns;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page what is known of their life, and their pronouns beside their name. */
@Component
class LifePanels implements PersonPanel {

    private static final List<String> KINDS = Stream.of(Kind.values())
            .filter(it -> it != Kind.RELATIVE)
            .map(FactFields::word)
            .toList();

    private final DaysAhead ahead;
    private final Clock clock;

    LifePanels(DaysAhead ahead, Clock clock) {
        this.ahead = ahead;
        this.clock = clock;
    }

    record PronounsPanel(String words) {}

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var card = new Card(person.rest());
        var pronouns = card.all(Pronouns.class).stream()
                .findFirst()
                .map(it -> new Panel(Slot.HEAD, 10, "facts/pronouns", new PronounsPanel(it.words())));
        int days = ahead.of(member.id(), List.of(person.id())).getOrDefault(person.id(), DaysAhead.USUAL);
        var lines = new LifeLines(person, card, frame, clock.instant()).all();
        var page = new LifePanel(frame, "/people/" + person.id().value(), lines, KINDS, frame.say("ahead.holds", days));
        return Stream.concat(pronouns.stream(), Stream.of(new Panel(Slot.SIDE, 10, "facts/panel", page)))
                .toList();
    }
}
