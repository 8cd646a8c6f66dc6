package kith.facts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kith.facts.Fact.Kind;
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

/** Putting down a fact of somebody's life, saying it otherwise, taking it away and back; and that they left a job. */
@Controller
class FactController {

    private static final String HERE = "/people/{id}/facts";

    private final People people;
    private final Facts facts;
    private final Said said;

    FactController(People people, Facts facts, Said said) {
        this.people = people;
        this.facts = facts;
        this.said = said;
    }

    @GetMapping(HERE + "/new/{kind}")
    ModelAndView blank(Frame frame, Member member, @PathVariable UUID id, @PathVariable String kind) {
        return page(frame, person(member, id), FactForm.empty(kind(kind)), "", Map.of());
    }

    @PostMapping(HERE + "/new/{kind}")
    ModelAndView add(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        var person = person(member, id);
        var form = new FactForm(kind(kind), fields);
        var faults = form.faults(frame.words().locale());
        if (!faults.isEmpty()) {
            return page(frame, person, form, "", faults);
        }
        found(facts.add(member.id(), person.id(), form.fact(frame.words().locale())));
        said.say(response, frame.say("facts.said.kept"));
        return back(person, form.kind());
    }

    @GetMapping(HERE + "/{key}")
    ModelAndView edit(Frame frame, Member member, @PathVariable UUID id, @PathVariable String key) {
        var person = person(member, id);
        var kept = facts.find(member.id(), person.id(), key).orElseThrow(NotHere::new);
        return page(frame, person, FactForm.of(kept.fact(), frame.words().locale()), key, Map.of());
    }

    @PostMapping(HERE + "/{key}")
    ModelAndView change(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        var person = person(member, id);
        var kept = facts.find(member.id(), person.id(), key).orElseThrow(NotHere::new);
        var form = new FactForm(kept.fact().kind(), fields);
        var faults = form.faults(frame.words().locale());
        if (!faults.isEmpty()) {
            return page(frame, person, form, key, faults);
        }
        found(facts.change(
                member.id(), person.id(), key, form.fact(frame.words().locale())));
        said.say(response, frame.say("facts.said.kept"));
        return back(person, form.kind());
    }

    @PostMapping(HERE + "/{key}/removal")
    ModelAndView remove(
            Frame frame, Member member, @PathVariable UUID id, @PathVariable String key, HttpServletResponse response) {
        var person = person(member, id);
        var kept = facts.find(member.id(), person.id(), key).orElseThrow(NotHere::new);
        var lines = facts.remove(member.id(), person.id(), key).orElseThrow(NotHere::new);
        said.say(response, frame.say("facts.said.removed"), at(person) + "/facts/restoring?lines=" + Packed.of(lines));
        return back(person, kept.fact().kind());
    }

    /** What was taken off a card comes back with the address of its undoing, so that nothing else need remember it. */
    @PostMapping(HERE + "/restoring")
    ModelAndView restore(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String lines,
            HttpServletResponse response) {
        var person = person(member, id);
        found(facts.restore(member.id(), person.id(), Packed.lines(lines)));
        said.say(response, frame.say("facts.said.restored"));
        return back(person, Kind.OCCASION);
    }

    private PersonBrief person(Member member, UUID id) {
        var person = new Person.Id(id);
        var brief = people.brief(member.id(), List.of(person)).get(person);
        if (brief == null) {
            throw new NotHere();
        }
        return brief;
    }

    private static Kind kind(String word) {
        return Stream.of(Kind.values())
                .filter(it -> FactFields.word(it).equals(word))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static void found(boolean there) {
        if (!there) {
            throw new NotHere();
        }
    }

    /** @param key of the fact that is changed; empty for a new one */
    private static ModelAndView page(
            Frame frame, PersonBrief person, FactForm form, String key, Map<String, String> faults) {
        var kind = FactFields.word(form.kind());
        var title = frame.say("facts.title." + kind, person.name());
        var action = at(person) + "/facts/" + (key.isEmpty() ? "new/" + kind : key);
        var shown = new ModelAndView(
                "facts/form",
                "page",
                new FactPage(
                        frame.titled(title, "people"),
                        at(person),
                        person.name(),
                        action,
                        FactFields.of(frame, form, faults),
                        key.isEmpty() ? "" : action + "/removal"));
        if (!faults.isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    static String at(PersonBrief person) {
        return "/people/" + person.id().value();
    }

    private static ModelAndView back(PersonBrief person, Kind kind) {
        return new ModelAndView("redirect:" + at(person) + (kind == Kind.RELATIVE ? "#relations" : "#life"));
    }
}
