package kith.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import kith.web.Frame;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a member signs in: their password and their passkeys. */
@Controller
class KeysController {

    private final Passkeys passkeys;
    private final ChangePassword password;
    private final SessionCookie sessions;
    private final Settings settings;
    private final Said said;
    private final Clock clock;

    KeysController(
            Passkeys passkeys,
            ChangePassword password,
            SessionCookie sessions,
            Settings settings,
            Said said,
            Clock clock) {
        this.passkeys = passkeys;
        this.password = password;
        this.sessions = sessions;
        this.settings = settings;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/settings/sign-in")
    ModelAndView keys(Frame frame, Member member) {
        return page(frame, member, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/settings/password")
    Object change(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(name = "password", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems = password.change(frame, member, old, typed);
        if (problems.any()) {
            return page(frame, member, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        sessions.begin(member, request, response);
        said.say(response, frame.say("members.password.changed"));
        return Onward.to("/settings/sign-in");
    }

    private ModelAndView page(Frame frame, Member member, Problems problems, HttpStatus status) {
        var ago = new Ago(frame.words(), clock.instant());
        var rows = passkeys.of(member.id()).stream()
                .map(it -> KeysPage.Row.of(it, ago))
                .toList();
        return Pages.of("members/keys", new KeysPage(settings.around(frame, "sign-in"), rows, problems), status);
    }
}
