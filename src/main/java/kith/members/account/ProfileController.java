package kith.members.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import kith.members.AccountForm;
import kith.members.Member;
import kith.members.Members;
import kith.members.door.Asked;
import kith.members.door.Door;
import kith.members.form.Onward;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.settings.Settings;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of the settings: who the member is, and how pages look to them. */
@Controller
class ProfileController {

    private static final Set<String> THEMES = Set.of("system", "light", "dark");

    private final Members members;
    private final Door door;
    private final Settings settings;
    private final Said said;

    ProfileController(Members members, Door door, Settings settings, Said said) {
        this.members = members;
        this.door = door;
        this.settings = settings;
        this.said = said;
    }

    @GetMapping("/settings")
    ModelAndView profile(Frame frame, Member member) {
        return page(frame, member, ProfileForm.of(member), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/settings/profile")
    Object change(Frame frame, Member member, ProfileForm form, HttpServletResponse response) {
        var problems = form.problems(frame.words());
        if (problems.any()) {
            return page(frame, member, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        members.change(member.id(), form.profile());
        said.say(response, frame.say("members.profile.saved"));
        return Onward.to("/settings");
    }

    @PostMapping("/settings/theme")
    Object theme(Member member, @RequestParam String theme) {
        if (!THEMES.contains(theme)) {
            throw new NotHere();
        }
        members.changeTheme(member.id(), theme);
        return Onward.to("/settings");
    }

    @PostMapping("/settings/email")
    Object email(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response) {
        if (!AccountForm.isEmail(email)) {
            return emailAgain(frame, member, email, Problems.of("email", frame.say("members.email.wrong")));
        }
        var refused = Asked.problem(frame, door.again(member, password), "password");
        if (refused.any()) {
            return emailAgain(frame, member, email, refused);
        } else if (!members.changeEmail(member.id(), email)) {
            return emailAgain(frame, member, email, Problems.of("email", frame.say("members.email.taken")));
        }
        said.say(response, frame.say("members.email.saved", Members.normal(email)));
        return Onward.to("/settings");
    }

    private ModelAndView page(Frame frame, Member member, ProfileForm form, Problems problems, HttpStatus status) {
        var page = new ProfilePage(settings.around(frame, "profile"), form, member.email(), member.theme(), problems);
        return Pages.of("members/account/profile", page, status);
    }

    private ModelAndView emailAgain(Frame frame, Member member, String email, Problems problems) {
        var page = new ProfilePage(
                settings.around(frame, "profile"), ProfileForm.of(member), email, member.theme(), problems);
        return Pages.of("members/account/profile", page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
