package kith.rhythm.page;

import java.util.List;
import java.util.Optional;
import kith.web.Frame;

/** The rhythm on a person's page: the two clocks in words, or that there are none, and what can be done about it. */
record RhythmPanel(
        Frame frame,
        String person,
        String name,
        boolean kept,
        Optional<String> whyNot,
        boolean resting,
        List<ClockView> clocks) {

    String to(String deed) {
        return "/people/" + person + "/" + deed;
    }
}
