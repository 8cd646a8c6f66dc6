package kith.today;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.nudges.Nudge;
import kith.nudges.Nudges;
import kith.nudges.Quiet;
import kith.people.People;
import kith.people.PersonBrief;
import kith.settings.Settings;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How many people the member's days are to bring, and whom they are not to bring. */
@Controller
class TodaySettingsController {

    private static final String PAGE = "/settings/today";

    private final Nudges nudges;
    private final People people;
    private final Settings places;
    private final Said said;

    TodaySettingsController(Nudges nudges, People people, Settings places, Said said) {
        this.nudges = nudges;
        this.people = people;
        this.places = places;
        this.said = said;
    }

    @GetMapping(PAGE)
    ModelAndView show(Member member, Frame frame) {
        return page(member, frame, String.valueOf(nudges.number(member.id())), "");
    }

    @PostMapping(PAGE)
    Object set(Member member, Frame frame, @RequestParam String number, HttpServletResponse response) {
        var wanted = read(number);
        if (wanted.isEmpty()) {
            var page = page(member, frame, number, frame.say("today.settings.number.error", Nudges.MOST));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        nudges.setNumber(member.id(), wanted.get());
        said.say(response, frame.say("today.said.number", wanted.get()));
        return seeOther();
    }

    /** What was held off by an answer to a card may be suggested again. */
    @PostMapping(PAGE + "/quiet/{id}/ending")
    RedirectView end(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        var nudge = nudges.endQuiet(member.id(), new Nudge.Id(id)).orElseThrow(NotHere::new);
        people.brief(member.id(), List.of(nudge.person()))
                .values()
                .forEach(it -> said.say(response, frame.say("today.said.speaking", it.name())));
        return seeOther();
    }

    private static RedirectView seeOther() {
        var seeOther = new RedirectView(PAGE);
        seeOther.setStatusCode(HttpStatus.SEE_OTHER);
        return seeOther;
    }

    private ModelAndView page(Member member, Frame frame, String number, String error) {
        var settings = places.around(frame, "today");
        var page = new TodaySettingsPage(settings, number, Nudges.MOST, error, quiet(member, frame));
        return new ModelAndView("today/settings", "page", page);
    }

    /** Without those in the bin, of whom nothing comes anyway. */
    private List<TodaySettingsPage.Hush> quiet(Member member, Frame frame) {
        var quiet = nudges.quiet(member);
        var who = people.brief(
                member.id(), quiet.stream().map(Quiet::person).distinct().toList());
        return quiet.stream()
                .flatMap(
                        it -> Optional.ofNullable(who.get(it.person())).stream().map(person -> hush(frame, it, person)))
                .toList();
    }

    private static TodaySettingsPage.Hush hush(Frame frame, Quiet quiet, PersonBrief person) {
        var kind = frame.say(Cards.words(quiet.kind()));
        var until = quiet.isForGood() ? "" : frame.words().nearDay(quiet.until());
        var much = quiet.altogether() ? "all" : quiet.isForGood() ? "good" : "kind";
        return new TodaySettingsPage.Hush(
                quiet.altogether() ? "later" : quiet.isForGood() ? "not-this" : "skip",
                person.name(),
                "/people/" + person.id().value(),
                frame.say("today.quiet." + much, kind, until),
                PAGE + "/quiet/" + quiet.nudge().value() + "/ending");
    }

    private static Optional<Integer> read(String typed) {
        return Optional.of(typed.strip())
                .filter(it -> it.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= Nudges.MOST);
    }
}
