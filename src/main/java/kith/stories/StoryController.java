package kith.stories;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Telling somebody's story, and going back to how it was told before. */
@Controller
class StoryController {

    private static final String HERE = "/people/{id}/story";

    private final People people;
    private final Stories stories;
    private final Said said;

    StoryController(People people, Stories stories, Said said) {
        this.people = people;
        this.stories = stories;
        this.said = said;
    }

    @GetMapping(HERE)
    ModelAndView form(Frame frame, Member member, @PathVariable UUID id) {
        var person = person(member, id);
        return page(frame, person, stories.of(member.id(), person.id()), false);
    }

    @PostMapping(HERE)
    ModelAndView tell(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String story,
            @RequestParam(defaultValue = "") String struggles,
            @RequestParam(defaultValue = "") String hopes,
            HttpServletResponse response) {
        var person = person(member, id);
        var told = new Story(story, struggles, hopes);
        if (told.isTooLong()) {
            var page = page(frame, person, told, true);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        stories.tell(member.id(), person.id(), told);
        said.say(response, frame.say("stories.said.told"), at(id) + "/story/undoing");
        return back(id);
    }

    @PostMapping(HERE + "/undoing")
    ModelAndView undo(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var person = person(member, id);
        if (!stories.undo(member.id(), person.id())) {
            throw new NotHere();
        }
        said.say(response, frame.say("stories.said.undone"));
        return back(id);
    }

    private PersonBrief person(Member member, UUID id) {
        var person = people.brief(member.id(), List.of(new Person.Id(id))).get(new Person.Id(id));
        if (person == null) {
            throw new NotHere();
        }
        return person;
    }

    private static String at(UUID id) {
        return "/people/" + id;
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:" + at(id) + "#story");
    }

    private static ModelAndView page(Frame frame, PersonBrief person, Story story, boolean tooLong) {
        var title = frame.say("stories.title", person.name());
        return new ModelAndView(
                "stories/form",
                "page",
                new StoryPage(
                        frame.titled(title, "people"),
                        at(person.id().value()),
                        person.name(),
                        story,
                        tooLong ? frame.say("stories.fault.long", Story.LONGEST) : ""));
    }

    /** The form of a story. */
    record StoryPage(Frame frame, String at, String name, Story story, String error) {}
}
