package kith.meaning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying how somebody likes to be in touch. */
@Controller
class LikingController {

    private static final String HERE = "/people/{id}/liking";

    private final People people;
    private final Likings likings;
    private final Said said;

    LikingController(People people, Likings likings, Said said) {
        this.people = people;
        this.likings = likings;
        this.said = said;
    }

    @GetMapping(HERE)
    ModelAndView form(Frame frame, Member member, @PathVariable UUID id) {
        var person = person(member, id);
        return page(
                frame,
                person,
                LikingForm.of(likings.find(member.id(), person.id()).orElse(Liking.UNKNOWN)));
    }

    @PostMapping(HERE)
    ModelAndView say(Frame frame, Member member, @PathVariable UUID id, LikingForm form, HttpServletResponse response) {
        var person = person(member, id);
        if (form.wrongDays() || form.wrongWords()) {
            var page = page(frame, person, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var before = LikingForm.of(likings.find(member.id(), person.id()).orElse(Liking.UNKNOWN));
        likings.say(member.id(), person.id(), form.liking());
        var at = "/people/" + id;
        said.say(response, frame.say("meaning.said"), at + "/liking" + before.sending());
        return new ModelAndView("redirect:" + at + "#liking");
    }

    private PersonBrief person(Member member, UUID id) {
        var person = people.brief(member.id(), List.of(new Person.Id(id))).get(new Person.Id(id));
        if (person == null) {
            throw new NotHere();
        }
        return person;
    }

    private static ModelAndView page(Frame frame, PersonBrief person, LikingForm form) {
        var at = "/people/" + person.id().value();
        var titled = frame.titled(frame.say("meaning.liking.title", person.name()), "people");
        return new ModelAndView(
                "meaning/likingForm",
                "page",
                new LikingPage(titled, at, person.name(), LikingFields.of(titled, at + "/liking", form)));
    }

    /** The form on a page of its own. */
    record LikingPage(Frame frame, String back, String name, LikingFields fields) {}
}
