package kith.members.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.members.AccountForm;
import kith.members.Passwords;
import kith.members.Secret;
import kith.members.form.NoticePage;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.members.session.SessionCookie;
import kith.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an invitation leads: somebody invited makes their account. */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final Join join;
    private final Passwords passwords;
    private final SessionCookie sessions;

    InvitationController(Invitations invitations, Join join, Passwords passwords, SessionCookie sessions) {
        this.invitations = invitations;
        this.join = join;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping("/invitations/{token}")
    ModelAndView invited(Frame frame, @PathVariable String token) {
        return invitations
                .open(new Secret(token))
                .map(email -> AccountForm.guessed(frame.words().locale(), email))
                .map(form -> page(frame, token, form, Problems.NONE, HttpStatus.OK))
                .orElseGet(() -> gone(frame));
    }

    @PostMapping("/invitations/{token}")
    Object accept(
            Frame frame,
            @PathVariable String token,
            AccountForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (invitations.open(new Secret(token)).isEmpty()) {
            return gone(frame);
        }
        var problems = form.problems(frame.words(), passwords);
        if (problems.any()) {
            return page(frame, token, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (join.join(new Secret(token), form.newcomer(request.getLocale()))) {
            case Joining.Joined(var member) -> {
                sessions.begin(member, request, response);
                yield Onward.to("/");
            }
            case Joining.AddressTaken() -> {
                var taken = Problems.of("email", frame.say("members.email.taken"));
                yield page(frame, token, form, taken, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Joining.NoLongerOpen() -> gone(frame);
        };
    }

    private static ModelAndView page(
            Frame frame, String token, AccountForm form, Problems problems, HttpStatus status) {
        var page = new AccountPage(
                frame.titled(frame.say("members.invitation.title"), ""),
                frame.say("members.invitation.lead"),
                "/invitations/" + token,
                false,
                form,
                problems,
                frame.say("members.welcome.do"));
        return Pages.of("members/joining/account", page, status);
    }

    private static ModelAndView gone(Frame frame) {
        return NoticePage.view(frame, "members.invitation.gone", HttpStatus.NOT_FOUND);
    }
}
