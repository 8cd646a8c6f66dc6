package kith.rhythm.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.rhythm.Bonds;
import kith.rhythm.Kept;
import kith.rhythm.WhyNotKept;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page how the bond stands. */
@Component
class RhythmPanels implements PersonPanel {

    private final Bonds bonds;
    private final List<WhyNotKept> reasons;
    private final Clock clock;

    RhythmPanels(Bonds bonds, List<WhyNotKept> reasons, Clock clock) {
        this.bonds = bonds;
        this.reasons = reasons;
        this.clock = clock;
    }

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        if (person.isBinned()) {
            return List.of();
        }
        var kept = bonds.find(member.id(), person.id());
        var today = LocalDate.now(clock.withZone(member.zone()));
        var clocks = kept.map(it -> clocks(it, frame, today)).orElse(List.of());
        var resting = kept.filter(it -> it.bond().restingSince().isPresent()).isPresent();
        var id = person.id().value().toString();
        var whyNot = kept.isPresent() ? Optional.<String>empty() : whyNot(frame, member, person);
        var page = new RhythmPanel(frame, id, person.name().display(), kept.isPresent(), whyNot, resting, clocks);
        return List.of(new Panel(Slot.TOP, 10, "rhythm/page/panel", page));
    }

    private Optional<String> whyNot(Frame frame, Member member, Person person) {
        return reasons.stream()
                .flatMap(it -> it.told(frame, member.id(), person.id()).stream())
                .findFirst();
    }

    private static List<ClockView> clocks(Kept kept, Frame frame, LocalDate today) {
        return Stream.concat(
                        Stream.of(ClockView.light(kept, frame.words(), today)),
                        ClockView.inPerson(kept, frame.words(), today).stream())
                .toList();
    }
}
