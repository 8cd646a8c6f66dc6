package kith.rhythm.page;

import java.util.Map;
import java.util.Optional;
import kith.members.Member;
import kith.people.Circle;
import kith.people.CirclePanel;
import kith.rhythm.RhythmSettings;
import kith.rhythm.RhythmWish;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on the page of a circle how often its people want a touch, and lets that be said. */
@Component
class CircleRhythmPanels implements CirclePanel {

    private final RhythmSettings settings;

    CircleRhythmPanels(RhythmSettings settings) {
        this.settings = settings;
    }

    /** @param holds the ideal and the outer limit that hold for somebody who is in no other circle, in words */
    record CircleRhythmPanel(Frame frame, String holds, RhythmSettingsPage.CircleFields fields) {}

    @Override
    public Optional<Panel> about(Member member, Circle circle, Frame frame) {
        var wish = settings.circles(member.id()).getOrDefault(circle.id(), RhythmWish.NOTHING);
        var usual = settings.house().with(settings.usual(member.id()));
        var holds = usual.with(wish);
        var id = circle.id().value().toString();
        var fields = new RhythmSettingsPage.CircleFields(
                circle.name(),
                RhythmSettingsController.ofCircle(id) + "?back=circle",
                !wish.equals(RhythmWish.NOTHING),
                WishFields.of(frame, id, RhythmForm.of(wish), usual, Map.of()));
        var page = new CircleRhythmPanel(
                frame,
                frame.say(
                        "rhythm.circle.holds",
                        holds.floor().getDays(),
                        holds.redLine().getDays()),
                fields);
        return Optional.of(new Panel(10, "rhythm/page/circle", page));
    }
}
