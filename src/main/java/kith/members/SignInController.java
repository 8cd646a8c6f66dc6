package kith.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import kith.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out, and the first account of all. */
@Controller
class SignInController {

    private final Members members;
    private final SessionCookie sessions;

    SignInController(Members members, SessionCookie sessions) {
        this.members = members;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    Object form(Frame frame, @RequestParam(defaultValue = "/") String to) {
        return members.isEmpty() ? "redirect:/welcome" : view(frame, new SignInPage(titled(frame), "", local(to), ""));
    }

    @PostMapping("/sign-in")
    Object signIn(
            Frame frame,
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var member = members.withPassword(email, password);
        if (member.isEmpty()) {
            var view = view(frame, new SignInPage(titled(frame), email, local(to), frame.say("members.sign-in.wrong")));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        sessions.begin(member.get(), request, response);
        return "redirect:" + local(to);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return "redirect:/sign-in";
    }

    @GetMapping("/welcome")
    Object welcome(Frame frame) {
        return members.isEmpty()
                ? new ModelAndView(
                        "members/welcome",
                        "page",
                        new SignInPage(frame.titled(frame.say("members.welcome.title"), ""), "", "/", ""))
                : "redirect:/sign-in";
    }

    @PostMapping("/welcome")
    Object begin(
            @RequestParam String email,
            @RequestParam String name,
            @RequestParam String password,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (members.isEmpty()) {
            members.add(email, name, password, locale, ZoneId.systemDefault(), true)
                    .ifPresent(host -> sessions.begin(host, request, response));
        }
        return "redirect:/";
    }

    private static Frame titled(Frame frame) {
        return frame.titled(frame.say("members.sign-in.title"), "");
    }

    private static ModelAndView view(Frame frame, SignInPage page) {
        return new ModelAndView("members/sign-in", "page", page);
    }

    /** Only a path of this house: an address elsewhere would send a member to a stranger's copy of the sign-in page. */
    private static String local(String to) {
        return to.startsWith("/") && !to.startsWith("//") && !to.startsWith("/\\") ? to : "/";
    }
}
