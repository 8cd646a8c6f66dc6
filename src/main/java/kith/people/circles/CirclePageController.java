package kith.people.circles;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import kith.drafts.PersonName;
import kith.members.Member;
import kith.people.Circle;
import kith.people.CirclePanel;
import kith.people.Circles;
import kith.people.Listed;
import kith.people.People;
import kith.people.PeopleMatches;
import kith.people.Person;
import kith.people.PersonMarks;
import kith.people.RemovedCircles;
import kith.platform.Books;
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

/** The page of one circle: who is in it, and how it stands with them. */
@Controller
class CirclePageController {

    private static final String HERE = "/people/circles/{id}";
    private static final int PAGE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final Books books;
    private final Circles circles;
    private final RemovedCircles removed;
    private final People people;
    private final PeopleMatches matches;
    private final List<CirclePanel> panels;
    private final List<PersonMarks> marks;
    private final TemplateEngine templates;
    private final Said said;
    private final Clock clock;

    CirclePageController(
            Books books,
            Circles circles,
            RemovedCircles removed,
            People people,
            PeopleMatches matches,
            List<CirclePanel> panels,
            List<PersonMarks> marks,
            TemplateEngine templates,
            Said said,
            Clock clock) {
        this.books = books;
        this.circles = circles;
        this.removed = removed;
        this.people = people;
        this.matches = matches;
        this.panels = panels;
        this.marks = marks;
        this.templates = templates;
        this.said = said;
        this.clock = clock;
    }

    /** @param key and {@code after}: of the last one of the page before */
    @GetMapping(HERE)
    ModelAndView circle(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "00000000-0000-0000-0000-000000000000") UUID after) {
        return page(frame, member, here(member, id), new Circles.Mark(key, after), "", "");
    }

    /** Puts somebody of the book into it, by their name. */
    @PostMapping(HERE + "/people")
    ModelAndView join(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response) {
        var circle = here(member, id);
        var called = name.isBlank() ? List.<Person.Id>of() : called(member, name);
        if (called.size() != 1) {
            var fault = called.isEmpty() ? "people.circle.fault.nobody" : "people.circle.fault.several";
            var page = page(frame, member, circle, new Circles.Mark("", FIRST), name, frame.say(fault));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        circles.join(member.id(), circle.id(), called);
        said.say(
                response,
                frame.say("people.circle.joined", name.strip(), circle.name()),
                at(circle) + "/people/" + called.getFirst().value() + "/leaving");
        return back(circle);
    }

    private List<Person.Id> called(Member member, String name) {
        var typed = PersonName.of(name);
        return matches.withNames(member.id(), List.of(typed)).getOrDefault(typed, List.of());
    }

    @PostMapping(HERE + "/people/{person}/joining")
    ModelAndView joinAgain(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID person,
            HttpServletResponse response) {
        var circle = here(member, id);
        var who = person(member, person);
        circles.join(member.id(), circle.id(), List.of(who));
        said.say(response, frame.say("people.circle.back"));
        return back(circle);
    }

    @PostMapping(HERE + "/people/{person}/leaving")
    ModelAndView leave(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID person,
            HttpServletResponse response) {
        var circle = here(member, id);
        var who = person(member, person);
        circles.leave(member.id(), circle.id(), List.of(who));
        said.say(response, frame.say("people.circle.left"), at(circle) + "/people/" + person + "/joining");
        return back(circle);
    }

    @PostMapping(HERE + "/removal")
    String remove(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var circle = here(member, id);
        removed.remove(member.id(), circle.id());
        said.say(response, frame.say("people.circles.deleted", circle.name()), at(circle) + "/restoring");
        return "redirect:/people/circles";
    }

    /** Its people go into another circle as well. */
    @PostMapping(HERE + "/merging")
    ModelAndView merge(
            Frame frame, Member member, @PathVariable UUID id, @RequestParam UUID into, HttpServletResponse response) {
        var circle = here(member, id);
        var other = here(member, into);
        if (!removed.merge(member.id(), circle.id(), other.id())) {
            throw new NotHere();
        }
        said.say(response, frame.say("people.circle.merged", circle.name(), other.name()), at(circle) + "/restoring");
        return back(other);
    }

    @PostMapping(HERE + "/restoring")
    ModelAndView restore(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var circle = removed.restore(member.id(), new Circle.Id(id)).orElseThrow(NotHere::new);
        said.say(response, frame.say("people.circle.restored", circle.name()));
        return back(circle);
    }

    private Circle here(Member member, UUID id) {
        return circles.find(member.id(), new Circle.Id(id)).orElseThrow(NotHere::new);
    }

    private Person.Id person(Member member, UUID id) {
        return people.brief(member.id(), List.of(new Person.Id(id))).keySet().stream()
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    static String at(Circle circle) {
        return "/people/circles/" + circle.id().value();
    }

    private static ModelAndView back(Circle circle) {
        return new ModelAndView("redirect:" + at(circle));
    }

    private ModelAndView page(
            Frame frame, Member member, Circle circle, Circles.Mark after, String typed, String fault) {
        return books.read(member.id(), () -> {
            var titled = frame.titled(circle.name(), "people");
            var listed = circles.listed(member.id(), circle.id(), after, PAGE + 1);
            var shown = listed.subList(0, Math.min(PAGE, listed.size()));
            var more = listed.size() > PAGE ? goingOn(circle, shown.getLast()) : "";
            int size = circles.sizes(member.id()).getOrDefault(circle.id(), 0);
            var others = circles.all(member.id()).stream()
                    .filter(it -> !it.id().equals(circle.id()))
                    .map(it -> new CirclePage.Other(it.id().value().toString(), it.name()))
                    .toList();
            return new ModelAndView(
                    "people/circles/circle",
                    "page",
                    new CirclePage(
                            titled,
                            circle,
                            frame.say("people.list.count", size),
                            rows(titled, member, circle, shown),
                            more,
                            others,
                            panels(titled, member, circle),
                            typed,
                            fault));
        });
    }

    private static String goingOn(Circle circle, Listed last) {
        return org.springframework.web.util.UriComponentsBuilder.fromPath(at(circle))
                .queryParam("key", "{key}")
                .queryParam("after", last.brief().id().value())
                .encode()
                .build(last.sortKey())
                .toString();
    }

    private List<CirclePage.Row> rows(Frame frame, Member member, Circle circle, List<Listed> shown) {
        var today = LocalDate.now(clock.withZone(frame.words().zone()));
        var all = new HashMap<Person.Id, Content>();
        var ids = shown.stream().map(it -> it.brief().id()).toList();
        marks.forEach(some -> some.of(member, ids, frame)
                .forEach((person, mark) -> all.put(person, content(mark.template(), mark.page()))));
        return shown.stream()
                .map(it -> new CirclePage.Row(
                        it.brief(),
                        all.get(it.brief().id()),
                        it.lastTouchAt()
                                .map(at -> frame.words()
                                        .relative(
                                                at.atZone(frame.words().zone()).toLocalDate(), today))
                                .map(when -> frame.say("people.circle.touched", when))
                                .orElseGet(() -> frame.say("people.circle.untouched")),
                        at(circle) + "/people/" + it.brief().id().value() + "/leaving"))
                .toList();
    }

    private List<Content> panels(Frame frame, Member member, Circle circle) {
        return panels.stream()
                .flatMap(it -> it.about(member, circle, frame).stream())
                .sorted(Comparator.comparingInt(CirclePanel.Panel::order))
                .map(it -> content(it.template(), it.page()))
                .toList();
    }

    private Content content(String template, Object page) {
        return output -> templates.render(template + ".jte", page, output);
    }
}
