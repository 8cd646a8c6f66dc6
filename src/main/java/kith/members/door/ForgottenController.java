package kith.members.door;

import jakarta.servlet.http.HttpServletRequest;
import kith.members.AccountForm;
import kith.members.Members;
import kith.members.Secret;
import kith.members.door.Guesses.Kind;
import kith.members.form.Field;
import kith.members.form.NoticePage;
import kith.members.form.Pages;
import kith.members.form.Problems;
import kith.platform.Post;
import kith.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whoever forgot their password: asking for a link to set a new one. */
@Controller
class ForgottenController {

    private final ResetLetter letter;
    private final Guesses guesses;
    private final Post post;

    ForgottenController(ResetLetter letter, Guesses guesses, Post post) {
        this.letter = letter;
        this.guesses = guesses;
        this.post = post;
    }

    @GetMapping("/reset")
    ModelAndView forgotten(Frame frame) {
        return post.isOpen()
                ? asking(frame, "", Problems.NONE, HttpStatus.OK)
                : NoticePage.view(frame, "members.reset.host", HttpStatus.OK);
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
        return NoticePage.view(frame, "members.reset.sent", HttpStatus.OK);
    }

    private static ModelAndView asking(Frame frame, String email, Problems problems, HttpStatus status) {
        var field = Field.email("email", frame.say("members.email"), email).with(problems);
        var page = new OneFieldPage(
                frame.titled(frame.say("members.reset.title"), ""),
                frame.say("members.reset.lead"),
                "/reset",
                field,
                frame.say("members.reset.ask"));
        return Pages.of("members/door/one-field", page, status);
    }
}
