package kith.members.keys;

import java.time.Clock;
import kith.members.Member;
import kith.members.form.Ago;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.settings.Settings;
import kith.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a member's password and passkeys, which several deeds come back to. */
@Component
class KeysPages {

    private final Passkeys passkeys;
    private final Settings settings;
    private final Clock clock;

    KeysPages(Passkeys passkeys, Settings settings, Clock clock) {
        this.passkeys = passkeys;
        this.settings = settings;
        this.clock = clock;
    }

    ModelAndView of(Frame frame, Member member, Problems problems, HttpStatus status) {
        var ago = new Ago(frame.words(), clock.instant());
        var rows = passkeys.of(member.id()).stream()
                .map(it -> KeysPage.Row.of(it, ago))
                .toList();
        return Pages.of("members/keys/keys", new KeysPage(settings.around(frame, "sign-in"), rows, problems), status);
    }
}
