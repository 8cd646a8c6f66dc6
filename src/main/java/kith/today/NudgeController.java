package kith.today;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.nudges.Nudge;
import kith.nudges.Nudges;
import kith.people.People;
import kith.people.PersonBrief;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The answers to a card. Each leads back to Today, and can be taken back. */
@Controller
@RequestMapping("/nudges/{id}")
class NudgeController {

    private final Nudges nudges;
    private final DoIt doIt;
    private final People people;
    private final Said said;

    NudgeController(Nudges nudges, DoIt doIt, People people, Said said) {
        this.nudges = nudges;
        this.doIt = doIt;
        this.people = people;
        this.said = said;
    }

    @PostMapping("/postponing")
    View postpone(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        return told(member, frame, nudges.later(member.id(), new Nudge.Id(id)), "today.said.postponed", response);
    }

    @PostMapping("/skipping")
    View skip(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        return told(member, frame, nudges.skip(member.id(), new Nudge.Id(id)), "today.said.skipped", response);
    }

    @PostMapping("/declining")
    View decline(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        return told(member, frame, nudges.decline(member.id(), new Nudge.Id(id)), "today.said.declined", response);
    }

    @PostMapping("/reopening")
    View reopen(Member member, @PathVariable UUID id) {
        if (nudges.reopen(member.id(), new Nudge.Id(id)).isEmpty()) {
            throw new NotHere();
        }
        return TodayController.home();
    }

    /** Does what the card is about, where one press can: keeps in touch, confirms the plan, notes that one asked. */
    @PostMapping("/doing")
    View doIt(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        var nudge = nudges.find(member.id(), new Nudge.Id(id)).orElseThrow(NotHere::new);
        var words = doIt.doIt(member, nudge);
        said.say(response, frame.say(words, name(member, nudge)));
        return TodayController.home();
    }

    /** A newcomer who is to be in the book and no more. */
    @PostMapping("/shelving")
    View shelve(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        var nudge = nudges.find(member.id(), new Nudge.Id(id)).orElseThrow(NotHere::new);
        doIt.shelve(member, nudge);
        said.say(response, frame.say("today.said.shelved", name(member, nudge)));
        return TodayController.home();
    }

    private View told(
            Member member, Frame frame, Optional<Nudge> answered, String words, HttpServletResponse response) {
        var nudge = answered.orElseThrow(NotHere::new);
        said.say(
                response,
                frame.say(words, name(member, nudge)),
                "/nudges/" + nudge.id().value() + "/reopening");
        return TodayController.home();
    }

    private String name(Member member, Nudge nudge) {
        return people.brief(member.id(), List.of(nudge.person())).values().stream()
                .findFirst()
                .map(PersonBrief::name)
                .orElse("");
    }
}
