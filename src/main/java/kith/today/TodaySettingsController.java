package kith.today;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import kith.members.Member;
import kith.members.Settings;
import kith.nudges.Nudges;
import kith.web.Frame;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** How many people the member's days are to bring. */
@Controller
class TodaySettingsController {

    private static final String PAGE = "/settings/today";

    private final Nudges nudges;
    private final Settings places;
    private final Said said;

    TodaySettingsController(Nudges nudges, Settings places, Said said) {
        this.nudges = nudges;
        this.places = places;
        this.said = said;
    }

    @GetMapping(PAGE)
    ModelAndView show(Member member, Frame frame) {
        return page(frame, String.valueOf(nudges.number(member.id())), "");
    }

    @PostMapping(PAGE)
    Object set(Member member, Frame frame, @RequestParam String number, HttpServletResponse response) {
        var wanted = read(number);
        if (wanted.isEmpty()) {
            var page = page(frame, number, frame.say("today.settings.number.error", Nudges.MOST));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        nudges.setNumber(member.id(), wanted.get());
        said.say(response, frame.say("today.said.number", wanted.get()));
        var seeOther = new RedirectView(PAGE);
        seeOther.setStatusCode(HttpStatus.SEE_OTHER);
        return seeOther;
    }

    private ModelAndView page(Frame frame, String number, String error) {
        var settings = places.around(frame, "today");
        return new ModelAndView("today/settings", "page", new TodaySettingsPage(settings, number, Nudges.MOST, error));
    }

    private static Optional<Integer> read(String typed) {
        return Optional.of(typed.strip())
                .filter(it -> it.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= Nudges.MOST);
    }
}
