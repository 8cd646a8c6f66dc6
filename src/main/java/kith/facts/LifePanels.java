package kith.facts;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.ahead.DaysAhead;
import kith.facts.Fact.Kind;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page what is known of their life. */
@Component
class LifePanels implements PersonPanel {

    private final DaysAhead ahead;
    private final Clock clock;

    LifePanels(DaysAhead ahead, Clock clock) {
        this.ahead = ahead;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Slot slot() {
        return Slot.SIDE;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        int days = ahead.of(member.id(), List.of(person.id())).getOrDefault(person.id(), DaysAhead.USUAL);
        var lines = new LifeLines(person, new Card(person.rest()), frame, clock.instant()).all();
        var forms = Arrays.stream(Kind.values())
                .map(it -> FactFields.of(frame, FactForm.empty(it), Map.of()))
                .toList();
        var page = new LifePanel(frame, "/people/" + person.id().value(), lines, forms, frame.say("ahead.holds", days));
        return Optional.of(new Panel("facts/panel", page));
    }
}
