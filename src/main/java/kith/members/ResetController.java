package kith.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kith.members.Guesses.Kind;
import kith.platform.Post;
import kith.web.Frame;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whoever forgot their password: asking for a link, and setting a new one with it. */
@Controller
class ResetController {

    private final ResetLinks links;
    private final ResetLetter letter;
    private final Guesses guesses;
    private final Passwords passwords;
    private final SessionCookie sessions;
    private final Post post;
    private final Said said;

    ResetController(
            ResetLinks links,
            ResetLetter letter,
            Guesses guesses,
            Passwords passwords,
            SessionCookie sessions,
            Post post,
            Said said) {
        this.links = links;
        this.letter = letter;
        this.guesses = guesses;
        this.passwords = passwords;
        this.sessions = sessions;
        this.post = post;
        this.said = said;
    }

    @GetMapping("/reset")
    ModelAndView forgotten(Frame frame) {
        return post.isOpen()
                ? asking(frame, "", Problems.NONE, HttpStatus.OK)
                : notice(frame, "members.reset.title", "members.reset.host", HttpStatus.OK);
    }

    /** The answer is the same, and as quick, whether or not the address has an account: the letter is a job's work. */
    @PostMapping("/reset")
    ModelAndView ask(Frame frame, @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        if (!post.isOpen()) {
            return forgotten(frame);
        } else if (!AccountForm.isEmail(email)) {
            var wrong = Problems.of("email", frame.say("members.email.wrong"));
            return asking(frame, email, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var account = new Secret(Members.normal(email)).name();
        var wait = guesses.take(Kind.RESET_ADDRESS, Origin.of(request).address())
                .or(() -> guesses.take(Kind.RESET, account));
        if (wait.isPresent()) {
            var sentence = Problems.of("email", Waiting.sentence(frame, wait.get()));
            return asking(frame, email, sentence, HttpStatus.TOO_MANY_REQUESTS);
        }
        letter.order(Members.normal(email));
        return notice(frame, "members.reset.sent", "members.reset.sent.text", HttpStatus.OK);
    }

    @GetMapping("/reset/{token}")
    ModelAndView link(Frame frame, @PathVariable String token) {
        return links.open(new Secret(token))
                .map(it -> setting(frame, it, token, Problems.NONE, HttpStatus.OK))
                .orElseGet(() -> notice(frame, "members.reset.gone", "members.reset.gone.text", HttpStatus.NOT_FOUND));
    }

    @PostMapping("/reset/{token}")
    Object set(
            Frame frame,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var member = links.open(new Secret(token));
        if (member.isEmpty()) {
            return link(frame, token);
        }
        var weak = passwords.problem(password, member.get().name(), member.get().email());
        if (weak.isPresent()) {
            var problem = Problems.of("password", frame.say(weak.get(), Passwords.SHORTEST, Passwords.LONGEST));
            return setting(frame, member.get(), token, problem, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!links.use(new Secret(token), member.get(), password)) {
            return link(frame, token);
        }
        sessions.begin(member.get(), request, response);
        said.say(response, frame.say("members.reset.done"));
        return Onward.to("/");
    }

    private static ModelAndView asking(Frame frame, String email, Problems problems, HttpStatus status) {
        var field = Field.email("email", frame.say("members.email"), email).with(problems);
        var page = new OneFieldPage(
                frame.titled(frame.say("members.reset.title"), ""),
                frame.say("members.reset.lead"),
                "/reset",
                field,
                frame.say("members.reset.ask"));
        return Pages.of("members/one-field", page, status);
    }

    private static ModelAndView setting(
            Frame frame, Member member, String token, Problems problems, HttpStatus status) {
        var field = Field.password("password", frame.say("members.password.new"), "new-password")
                .hinted(frame.say("members.password.hint"))
                .with(problems);
        var page = new OneFieldPage(
                frame.titled(frame.say("members.reset.set"), ""),
                frame.say("members.reset.set.lead", member.email()),
                "/reset/" + token,
                field,
                frame.say("members.reset.do"));
        return Pages.of("members/one-field", page, status);
    }

    private static ModelAndView notice(Frame frame, String title, String text, HttpStatus status) {
        return Pages.of("members/notice", new NoticePage(frame.titled(frame.say(title), ""), frame.say(text)), status);
    }
}
