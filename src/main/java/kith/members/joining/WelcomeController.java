package kith.members.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.members.AccountForm;
import kith.members.Members;
import kith.members.Passwords;
import kith.members.SetUpCode;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.members.session.SessionCookie;
import kith.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a new house, where its host makes the first account. Once there is one, it only leads to the door. */
@Controller
class WelcomeController {

    private final Members members;
    private final OpenHouse house;
    private final SetUpCode code;
    private final Passwords passwords;
    private final SessionCookie sessions;

    WelcomeController(Members members, OpenHouse house, SetUpCode code, Passwords passwords, SessionCookie sessions) {
        this.members = members;
        this.house = house;
        this.code = code;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping("/welcome")
    Object welcome(Frame frame) {
        return members.isEmpty()
                ? page(frame, AccountForm.guessed(frame.words().locale(), ""), Problems.NONE, HttpStatus.OK)
                : Onward.to("/sign-in");
    }

    @PostMapping("/welcome")
    Object open(Frame frame, AccountForm form, HttpServletRequest request, HttpServletResponse response) {
        if (!members.isEmpty()) {
            return Onward.to("/sign-in");
        }
        var problems = form.problems(frame.words(), passwords);
        if (problems.any()) {
            return page(frame, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (house.open(form.newcomer(request.getLocale()), form.code())) {
            case Opening.Opened(var host) -> {
                sessions.begin(host, request, response);
                yield Onward.to("/");
            }
            case Opening.TooLate() -> Onward.to("/sign-in");
            case Opening.WrongCode() -> {
                var wrong = Problems.of("code", frame.say("members.welcome.code.wrong"));
                yield page(frame, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private ModelAndView page(Frame frame, AccountForm form, Problems problems, HttpStatus status) {
        var page = new AccountPage(
                frame.titled(frame.say("members.welcome.title"), ""),
                frame.say("members.welcome.lead"),
                "/welcome",
                code.isAsked(),
                form,
                problems,
                frame.say("members.welcome.do"));
        return Pages.of("members/joining/account", page, status);
    }
}
