package kith.members.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import kith.members.Member;
import kith.members.Members;
import kith.members.ResetLinks;
import kith.members.form.Ago;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.form.ShownOnce;
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

/** Who lives in the house, as its host sees it: names and addresses, and nothing of anybody's book. */
@Controller
class HostController {

    private final Members members;
    private final ResetLinks links;
    private final Settings settings;
    private final Said said;
    private final Clock clock;

    HostController(Members members, ResetLinks links, Settings settings, Said said, Clock clock) {
        this.members = members;
        this.links = links;
        this.settings = settings;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/host/members")
    ModelAndView list(Frame frame, Member host, HttpServletRequest request, HttpServletResponse response) {
        var ago = new Ago(frame.words(), clock.instant());
        var rows = members.all().stream()
                .map(it -> HostMembersPage.Row.of(it, ago, host))
                .toList();
        return Pages.of(
                "members/joining/host-members",
                new HostMembersPage(settings.around(frame, "host-members"), rows, ShownOnce.take(request, response)));
    }

    @PostMapping("/host/members/{id}/reset-link")
    RedirectView resetLink(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var member = members.find(new Member.Id(id)).orElseThrow(NotHere::new);
        ShownOnce.send(request, response, links.make(member.id()));
        return Onward.to("/host/members");
    }

    @PostMapping("/host/members/{id}/host")
    RedirectView makeHost(Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        if (!members.makeHost(new Member.Id(id))) {
            throw new NotHere();
        }
        said.say(response, frame.say("members.host.made"));
        return Onward.to("/host/members");
    }
}
