package kith.ahead;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.ahead.AheadPage.Line;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.People;
import kith.people.Person;
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

/** How many days ahead one hears of birthdays and other days: for circles among the settings, for one person on a page of theirs. */
@Controller
class AheadController {

    private static final String SETTINGS = "/settings/days";
    private static final String PERSON = "/people/{id}/days-ahead";

    private final DaysAhead ahead;
    private final Circles circles;
    private final People people;
    private final Settings settings;
    private final Said said;

    AheadController(DaysAhead ahead, Circles circles, People people, Settings settings, Said said) {
        this.ahead = ahead;
        this.circles = circles;
        this.people = people;
        this.settings = settings;
        this.said = said;
    }

    @GetMapping(SETTINGS)
    ModelAndView ofCircles(Frame frame, Member member) {
        var days = new HashMap<String, String>();
        ahead.circles(member.id()).forEach((circle, it) -> days.put(word(circle), String.valueOf(it)));
        return settingsPage(frame, member, days, Set.of());
    }

    @PostMapping(SETTINGS)
    ModelAndView setCircles(
            Frame frame, Member member, @RequestParam Map<String, String> fields, HttpServletResponse response) {
        var all = circles.all(member.id());
        var wrong = all.stream()
                .map(it -> word(it.id()))
                .filter(it -> fields.containsKey(it) && days(fields.get(it)).isEmpty())
                .collect(Collectors.toSet());
        if (!wrong.isEmpty()) {
            var page = settingsPage(frame, member, fields, wrong);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var back = SETTINGS;
        for (var circle : all) {
            var typed = Optional.ofNullable(fields.get(word(circle.id())));
            typed.flatMap(AheadController::days).ifPresent(it -> ahead.say(member.id(), circle.id(), it));
            if (typed.isPresent() && fields.containsKey("back")) {
                back = "/people/circles/" + circle.id().value();
            }
        }
        said.say(response, frame.say("ahead.said"));
        return new ModelAndView("redirect:" + back);
    }

    private ModelAndView settingsPage(Frame frame, Member member, Map<String, String> typed, Set<String> wrong) {
        var lines = circles.all(member.id()).stream()
                .map(it -> new Line(
                        word(it.id()),
                        it.name(),
                        typed.getOrDefault(word(it.id()), ""),
                        wrong.contains(word(it.id())) ? frame.say("ahead.wrong", DaysAhead.MOST) : ""))
                .toList();
        var page = new AheadPage(settings.around(frame, "days"), lines, String.valueOf(DaysAhead.USUAL));
        return new ModelAndView("ahead/settings", "page", page);
    }

    @GetMapping(PERSON)
    ModelAndView ofPerson(Frame frame, Member member, @PathVariable UUID id) {
        var person = person(member, id);
        var own = ahead.own(member.id(), person).map(String::valueOf).orElse("");
        return personPage(frame, member, person, own, "");
    }

    @PostMapping(PERSON)
    ModelAndView setPerson(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String days,
            HttpServletResponse response) {
        var person = person(member, id);
        var typed = days(days);
        if (typed.isEmpty()) {
            var page = personPage(frame, member, person, days, frame.say("ahead.wrong", DaysAhead.MOST));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        ahead.say(member.id(), person, typed.get());
        said.say(response, frame.say("ahead.said"));
        return new ModelAndView("redirect:/people/" + id + "#life");
    }

    private ModelAndView personPage(Frame frame, Member member, Person.Id person, String typed, String error) {
        var usual = ahead.usual(member.id(), person);
        var name = people.brief(member.id(), List.of(person)).get(person);
        var title = frame.say("ahead.person", name == null ? "" : name.name());
        return new ModelAndView(
                "ahead/person",
                "page",
                new PersonAheadPage(
                        frame.titled(title, "people"),
                        "/people/" + person.value(),
                        new Line("days", title, typed, error),
                        String.valueOf(usual)));
    }

    private Person.Id person(Member member, UUID id) {
        var person = new Person.Id(id);
        if (people.brief(member.id(), List.of(person)).isEmpty()) {
            throw new NotHere();
        }
        return person;
    }

    static String word(Circle.Id circle) {
        return "circle-" + circle.value();
    }

    /** A number of days, or nothing for a blank: as usual. Empty for what is neither. */
    private static Optional<OptionalInt> days(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= DaysAhead.MOST
                ? Optional.of(OptionalInt.of(Integer.parseInt(text)))
                : Optional.empty();
    }
}
