package kith.ahead;

import java.util.Optional;
import kith.members.Member;
import kith.people.Circle;
import kith.people.CirclePanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on the page of a circle how early the member hears of its people's days, and lets that be said. */
@Component
class CircleAheadPanels implements CirclePanel {

    private final DaysAhead ahead;

    CircleAheadPanels(DaysAhead ahead) {
        this.ahead = ahead;
    }

    record CircleAheadPanel(Frame frame, String holds, AheadPage.Line line, String usual) {}

    @Override
    public Optional<Panel> about(Member member, Circle circle, Frame frame) {
        var said = Optional.ofNullable(ahead.circles(member.id()).get(circle.id()));
        var page = new CircleAheadPanel(
                frame,
                frame.say("ahead.holds", said.orElse(DaysAhead.USUAL)),
                new AheadPage.Line(
                        AheadController.word(circle.id()),
                        frame.say("ahead.circle.field"),
                        said.map(String::valueOf).orElse(""),
                        ""),
                String.valueOf(DaysAhead.USUAL));
        return Optional.of(new Panel(20, "ahead/circle", page));
    }
}
