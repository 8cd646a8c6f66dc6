package kith.members.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import kith.members.form.Ago;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.settings.Settings;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where a member is signed in, and signing out there from here. */
@Controller
class SessionsController {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Settings settings;
    private final Said said;
    private final Clock clock;

    SessionsController(Sessions sessions, SessionCookie cookie, Settings settings, Said said, Clock clock) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.settings = settings;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/settings/sessions")
    ModelAndView list(Frame frame, Sessions.Session here) {
        var ago = new Ago(frame.words(), clock.instant());
        var rows = sessions.of(here.member().id()).stream()
                .map(it -> SessionsPage.Row.of(it, ago, it.id().equals(here.id())))
                .toList();
        return Pages.of("members/session/sessions", new SessionsPage(settings.around(frame, "sessions"), rows));
    }

    @PostMapping("/settings/sessions/{id}/end")
    RedirectView end(
            Frame frame,
            Sessions.Session here,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (id.equals(here.id())) {
            cookie.end(request, response);
            return Onward.to("/sign-in");
        } else if (!sessions.end(here.member().id(), id)) {
            throw new NotHere();
        }
        said.say(response, frame.say("members.sessions.ended"));
        return Onward.to("/settings/sessions");
    }

    @PostMapping("/settings/sessions/others/end")
    RedirectView endOthers(Frame frame, Sessions.Session here, HttpServletResponse response) {
        sessions.endOthers(here.member().id(), here.id());
        said.say(response, frame.say("members.sessions.ended.others"));
        return Onward.to("/settings/sessions");
    }

    @PostMapping("/settings/sessions/all/end")
    RedirectView endAll(Sessions.Session here, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(here.member().id());
        cookie.end(request, response);
        return Onward.to("/sign-in");
    }
}
