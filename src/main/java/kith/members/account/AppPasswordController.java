package kith.members.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import kith.members.AppPasswords;
import kith.members.Member;
import kith.members.form.Ago;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.members.form.ShownOnce;
import kith.platform.Installation;
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

/** Secrets for a member's other programs. */
@Controller
class AppPasswordController {

    private static final int LONGEST_NAME = 60;

    private final AppPasswords appPasswords;
    private final Installation installation;
    private final Settings settings;
    private final Said said;
    private final Clock clock;

    AppPasswordController(
            AppPasswords appPasswords, Installation installation, Settings settings, Said said, Clock clock) {
        this.appPasswords = appPasswords;
        this.installation = installation;
        this.settings = settings;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/settings/app-passwords")
    ModelAndView list(Frame frame, Member member, HttpServletRequest request, HttpServletResponse response) {
        return Pages.of(
                "members/account/app-passwords", page(frame, member, ShownOnce.take(request, response), Problems.NONE));
    }

    @PostMapping("/settings/app-passwords")
    Object make(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            var wrong = Problems.of("name", frame.say("members.app-passwords.name.wrong", LONGEST_NAME));
            return Pages.of(
                    "members/account/app-passwords", page(frame, member, "", wrong), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ShownOnce.send(request, response, appPasswords.make(member.id(), name));
        return Onward.to("/settings/app-passwords");
    }

    @PostMapping("/settings/app-passwords/{id}/removal")
    RedirectView remove(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        if (!appPasswords.remove(member.id(), id)) {
            throw new NotHere();
        }
        said.say(response, frame.say("members.app-passwords.removed"));
        return Onward.to("/settings/app-passwords");
    }

    private AppPasswordsPage page(Frame frame, Member member, String secret, Problems problems) {
        var ago = new Ago(frame.words(), clock.instant());
        return new AppPasswordsPage(
                settings.around(frame, "app-passwords"),
                appPasswords.of(member.id()).stream()
                        .map(it -> AppPasswordsPage.Row.of(it, ago))
                        .toList(),
                secret,
                installation.url().toString(),
                member.email(),
                problems);
    }
}
