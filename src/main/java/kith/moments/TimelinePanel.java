package kith.moments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** The newest part of the timeline on a person's page. */
@Component
class TimelinePanel implements PersonPanel {

    private static final int SHOWN = 20;

    private final Moments moments;
    private final People people;
    private final Clock clock;

    TimelinePanel(Moments moments, People people, Clock clock) {
        this.moments = moments;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Slot slot() {
        return Slot.MAIN;
    }

    @Override
    public Optional<Panel> about(Member member, Person person, Frame frame) {
        var found = moments.timeline(member.id(), person.id(), Moments.NEWEST, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var others = shown.stream()
                .flatMap(it -> it.people().stream())
                .filter(it -> !it.equals(person.id()))
                .collect(Collectors.toSet());
        var today = LocalDate.ofInstant(clock.instant(), member.zone());
        var rows = MomentRow.of(frame, shown, people.brief(member.id(), others), Optional.of(person.id()), today);
        var all = found.size() > SHOWN ? "/moments?person=" + person.id().value() : "";
        return Optional.of(new Panel("moments/timeline", new TimelinePage(frame, rows, all)));
    }
}
