package kith.people.list;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kith.members.Member;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps views of the list of people under names, and forgets them. */
@Controller
class ViewController {

    private static final int LONGEST = 40;

    private final Books books;
    private final SavedViews views;
    private final Said said;

    ViewController(Books books, SavedViews views, Said said) {
        this.books = books;
        this.views = views;
        this.said = said;
    }

    /** Keeps what the list is asked for; also brings a view back that was forgotten. */
    @PostMapping("/people/views")
    String keep(
            Frame frame,
            Member member,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        var view = PeopleView.of(asked).whole();
        var words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            said.say(response, frame.say("people.view.wrong", LONGEST));
        } else if (books.write(member.id(), () -> views.keep(member.id(), words, view.query()))) {
            said.say(response, frame.say("people.view.kept", words));
        } else {
            said.say(response, frame.say("people.view.taken", words, SavedViews.MOST));
        }
        return "redirect:" + view.href();
    }

    @PostMapping("/people/views/{id}/removal")
    String forget(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var view = books.write(member.id(), () -> views.forget(member.id(), id)).orElseThrow(NotHere::new);
        var back = "/people/views?" + view.query() + "&name=" + URLEncoder.encode(view.name(), StandardCharsets.UTF_8);
        said.say(response, frame.say("people.view.forgotten", view.name()), back);
        return "redirect:/people?" + view.query();
    }
}
