package kith.today;

import jakarta.servlet.http.HttpServletResponse;
import kith.members.Member;
import kith.nudges.Nudges;
import kith.web.Frame;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page that opens first. */
@Controller
class TodayController {

    private final ShowToday showToday;
    private final Nudges nudges;
    private final Said said;

    TodayController(ShowToday showToday, Nudges nudges, Said said) {
        this.showToday = showToday;
        this.nudges = nudges;
        this.said = said;
    }

    @GetMapping("/")
    ModelAndView today(Member member, Frame frame) {
        return new ModelAndView("today/today", "page", showToday.page(member, frame));
    }

    @PostMapping("/today/first-steps/hiding")
    View hide(Member member, Frame frame, HttpServletResponse response) {
        nudges.hideFirstSteps(member.id());
        said.say(response, frame.say("today.said.hidden"), "/today/first-steps/showing");
        return home();
    }

    @PostMapping("/today/first-steps/showing")
    View show(Member member) {
        nudges.showFirstSteps(member.id());
        return home();
    }

    static View home() {
        var seeOther = new RedirectView("/");
        seeOther.setStatusCode(HttpStatus.SEE_OTHER);
        return seeOther;
    }
}
