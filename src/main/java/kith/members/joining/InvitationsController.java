package kith.members.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import kith.members.AccountForm;
import kith.members.Member;
import kith.members.form.Ago;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.members.form.ShownOnce;
import kith.settings.Settings;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The host's page of invitations: making one, seeing what became of them, taking one back. */
@Controller
class InvitationsController {

    private final Invitations invitations;
    private final Invite invite;
    private final Settings settings;
    private final Said said;
    private final Clock clock;

    InvitationsController(Invitations invitations, Invite invite, Settings settings, Said said, Clock clock) {
        this.invitations = invitations;
        this.invite = invite;
        this.settings = settings;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/host/invitations")
    ModelAndView list(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        return Pages.of(
                "members/joining/invitations", page(frame, ShownOnce.take(request, response), "", Problems.NONE));
    }

    @PostMapping("/host/invitations")
    Object make(
            Frame frame,
            Member host,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!email.isBlank() && !AccountForm.isEmail(email)) {
            var wrong = Problems.of("email", frame.say("members.email.wrong"));
            return Pages.of(
                    "members/joining/invitations", page(frame, "", email, wrong), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var made = invite.invite(frame, host, email);
        ShownOnce.send(request, response, made.link());
        switch (made.letter()) {
            case NONE -> {}
            case SENT -> said.say(response, frame.say("members.invitations.mailed"));
            case REFUSED -> said.say(response, frame.say("members.invitations.not-mailed"));
        }
        return Onward.to("/host/invitations");
    }

    @PostMapping("/host/invitations/{id}/revoking")
    RedirectView revoke(Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        if (!invitations.revoke(id)) {
            throw new NotHere();
        }
        said.say(response, frame.say("members.invitations.taken-back"));
        return Onward.to("/host/invitations");
    }

    private InvitationsPage page(Frame frame, String link, String email, Problems problems) {
        var ago = new Ago(frame.words(), clock.instant());
        return new InvitationsPage(
                settings.around(frame, "host-invitations"),
                invitations.all().stream()
                        .map(it -> InvitationsPage.Row.of(it, ago))
                        .toList(),
                link,
                invite.mails(),
                email,
                problems);
    }
}
