package kith.members.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.members.Member;
import kith.members.Passwords;
import kith.members.ResetLinks;
import kith.members.Secret;
import kith.members.form.Field;
import kith.members.form.NoticePage;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.members.session.SessionCookie;
import kith.web.Frame;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whoever forgot their password and was given a link: setting a new one with it. */
@Controller
class ResetController {

    private final ResetLinks links;
    private final Passwords passwords;
    private final SessionCookie sessions;
    private final Said said;

    ResetController(ResetLinks links, Passwords passwords, SessionCookie sessions, Said said) {
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.said = said;
    }

    @GetMapping("/reset/{token}")
    ModelAndView link(Frame frame, @PathVariable String token) {
        return links.open(new Secret(token))
                .map(it -> setting(frame, it, token, Problems.NONE, HttpStatus.OK))
                .orElseGet(() -> NoticePage.view(frame, "members.reset.gone", HttpStatus.NOT_FOUND));
    }

    @PostMapping("/reset/{token}")
    Object set(
            Frame frame,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var member = links.open(new Secret(token));
        if (member.isEmpty()) {
            return link(frame, token);
        }
        var weak = passwords.problem(password, member.get().name(), member.get().email());
        if (weak.isPresent()) {
            var problem = Problems.of("password", frame.say(weak.get(), Passwords.SHORTEST, Passwords.LONGEST));
            return setting(frame, member.get(), token, problem, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!links.use(new Secret(token), member.get(), password)) {
            return link(frame, token);
        }
        sessions.begin(member.get(), request, response);
        said.say(response, frame.say("members.reset.done"));
        return Onward.to("/");
    }

    private static ModelAndView setting(
            Frame frame, Member member, String token, Problems problems, HttpStatus status) {
        var field = Field.password("password", frame.say("members.password.new"), "new-password")
                .hinted(frame.say("members.password.hint"))
                .with(problems);
        var page = new OneFieldPage(
                frame.titled(frame.say("members.reset.set"), ""),
                frame.say("members.reset.set.lead", member.email()),
                "/reset/" + token,
                field,
                frame.say("members.reset.do"));
        return Pages.of("members/door/one-field", page, status);
    }
}
