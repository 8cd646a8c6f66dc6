package kith.members.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.members.Member;
import kith.members.door.Asked;
import kith.members.door.Door;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.members.session.SessionCookie;
import kith.settings.Settings;
import kith.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a member deletes their account, after giving the password once more. */
@Controller
class LeavingController {

    private final Leave leave;
    private final Door door;
    private final SessionCookie sessions;
    private final Settings settings;

    LeavingController(Leave leave, Door door, SessionCookie sessions, Settings settings) {
        this.leave = leave;
        this.door = door;
        this.sessions = sessions;
        this.settings = settings;
    }

    @GetMapping("/settings/leaving")
    ModelAndView page(Frame frame, Member member) {
        return page(frame, member, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/settings/leaving")
    Object leave(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var refused = leave.wouldStrand(member)
                ? Problems.of("password", frame.say("members.leaving.strands"))
                : Asked.problem(frame, door.again(member, password), "password");
        if (refused.any()) {
            return page(frame, member, refused, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        leave.leave(member);
        sessions.end(request, response);
        return Onward.to("/sign-in");
    }

    private ModelAndView page(Frame frame, Member member, Problems problems, HttpStatus status) {
        var page = new LeavingPage(settings.around(frame, "leaving"), leave.wouldStrand(member), problems);
        return Pages.of("members/account/leaving", page, status);
    }
}
