package kith.members.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.members.Member;
import kith.members.form.Onward;
import kith.members.form.Problems;
import kith.members.session.SessionCookie;
import kith.web.Frame;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How a member signs in: their password and their passkeys. */
@Controller
class KeysController {

    private final KeysPages pages;
    private final ChangePassword password;
    private final SessionCookie sessions;
    private final Said said;

    KeysController(KeysPages pages, ChangePassword password, SessionCookie sessions, Said said) {
        this.pages = pages;
        this.password = password;
        this.sessions = sessions;
        this.said = said;
    }

    @GetMapping("/settings/sign-in")
    ModelAndView keys(Frame frame, Member member) {
        return pages.of(frame, member, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/settings/password")
    Object change(
            Frame frame, Member member, PasswordForm form, HttpServletRequest request, HttpServletResponse response) {
        var problems = password.change(frame, member, form);
        if (problems.any()) {
            return pages.of(frame, member, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.begin(member, request, response);
        said.say(response, frame.say("members.password.changed"));
        return Onward.to("/settings/sign-in");
    }
}
