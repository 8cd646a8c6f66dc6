package kith.members.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.members.Members;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.session.SessionCookie;
import kith.platform.Post;
import kith.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a password, and signing out. */
@Controller
class SignInController {

    private final Members members;
    private final Door door;
    private final SessionCookie sessions;
    private final Post post;

    SignInController(Members members, Door door, SessionCookie sessions, Post post) {
        this.members = members;
        this.door = door;
        this.sessions = sessions;
        this.post = post;
    }

    @GetMapping("/sign-in")
    Object form(Frame frame, @RequestParam(defaultValue = "/") String to) {
        if (frame.visitor().isPresent()) {
            return Onward.to(Onward.within(to));
        }
        return members.isEmpty() ? Onward.to("/welcome") : page(frame, "", to, "", HttpStatus.OK);
    }

    @PostMapping("/sign-in")
    Object signIn(Frame frame, SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (door.knock(form.email(), form.password(), Origin.of(request))) {
            case Entry.Welcome(var member) -> {
                sessions.begin(member, request, response);
                yield Onward.to(Onward.within(form.to()));
            }
            case Entry.Wrong() -> {
                var wrong = frame.say("members.sign-in.wrong");
                yield page(frame, form.email(), form.to(), wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Entry.Wait(var time) -> {
                var wait = frame.say(post.isOpen() ? "members.sign-in.wait" : "members.sign-in.wait.host");
                yield page(
                        frame,
                        form.email(),
                        form.to(),
                        Waiting.sentence(frame, time) + " " + wait,
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping("/sign-out")
    Object signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return Onward.to("/sign-in");
    }

    private static ModelAndView page(Frame frame, String email, String to, String wrong, HttpStatus status) {
        var titled = frame.titled(frame.say("members.sign-in.title"), "");
        return Pages.of("members/door/sign-in", new SignInPage(titled, email, Onward.within(to), wrong), status);
    }
}
