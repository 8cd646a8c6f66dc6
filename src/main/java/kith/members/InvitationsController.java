package kith.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import kith.platform.Installation;
import kith.platform.Post;
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
    private final Installation installation;
    private final Post post;
    private final Settings settings;
    private final Said said;
    private final Clock clock;

    InvitationsController(
            Invitations invitations, Installation installation, Post post, Settings settings, Said said, Clock clock) {
        this.invitations = invitations;
        this.installation = installation;
        this.post = post;
        this.settings = settings;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/host/invitations")
    ModelAndView list(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        return Pages.of("members/invitations", page(frame, ShownOnce.take(request, response), "", Problems.NONE));
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
            return Pages.of("members/invitations", page(frame, "", email, wrong), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var token = invitations.make(host, email);
        var link = installation.url().resolve("/invitations/" + token.text()).toString();
        ShownOnce.send(request, response, link);
        if (post.isOpen() && !email.isBlank()) {
            said.say(response, frame.say(mailed(frame, host, email, link)));
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

    /** The key of the words for how the letter fared. It is in the host's language, the only one known. */
    private String mailed(Frame frame, Member host, String email, String link) {
        var sent = post.send(
                Members.normal(email),
                frame.say("members.invitations.letter.subject", host.name()),
                frame.say("members.invitations.letter", host.name(), link, Invitations.LIFE.toDays()));
        return sent ? "members.invitations.mailed" : "members.invitations.not-mailed";
    }

    private InvitationsPage page(Frame frame, String link, String email, Problems problems) {
        var ago = new Ago(frame.words(), clock.instant());
        return new InvitationsPage(
                settings.around(frame, "host-invitations"),
                invitations.all().stream()
                        .map(it -> InvitationsPage.Row.of(it, ago))
                        .toList(),
                link,
                post.isOpen(),
                email,
                problems);
    }
}
