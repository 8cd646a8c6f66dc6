package kith.relations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import kith.facts.Facts;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeping a relative as a person of the book, and leaving it at the name after all. */
@Controller
class RelativeController {

    private final People people;
    private final Facts facts;
    private final Kinfolk kinfolk;
    private final Said said;

    RelativeController(People people, Facts facts, Kinfolk kinfolk, Said said) {
        this.people = people;
        this.facts = facts;
        this.kinfolk = kinfolk;
        this.said = said;
    }

    @PostMapping("/people/{id}/relatives/{key}/person")
    ModelAndView keep(
            Frame frame, Member member, @PathVariable UUID id, @PathVariable String key, HttpServletResponse response) {
        var person = person(member, id);
        var it = facts.relative(member.id(), person.id(), key).orElseThrow(NotHere::new);
        var notes = it.born().isPresent()
                ? frame.say("relations.born", String.valueOf(it.born().getAsInt()))
                : "";
        var kept = kinfolk.keep(member.id(), person.id(), key, notes).orElseThrow(NotHere::new);
        said.say(
                response,
                frame.say("relations.said.kept", it.name()),
                RelationController.at(person) + "/relatives/"
                        + kept.related().other().value() + "/name"
                        + RelationForm.of(it).sending() + (kept.isNew() ? "&binning=yes" : ""));
        return RelationController.back(person);
    }

    @PostMapping("/people/{id}/relatives/{other}/name")
    ModelAndView name(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID other,
            RelationForm form,
            @RequestParam(defaultValue = "") String binning,
            HttpServletResponse response) {
        var person = person(member, id);
        boolean named = !id.equals(other)
                && form.faults().isEmpty()
                && kinfolk.name(member.id(), person.id(), new Person.Id(other), form.relative(), !binning.isEmpty());
        if (!named) {
            throw new NotHere();
        }
        said.say(response, frame.say("relations.said.named", form.name()));
        return RelationController.back(person);
    }

    private PersonBrief person(Member member, UUID id) {
        var person = people.brief(member.id(), List.of(new Person.Id(id))).get(new Person.Id(id));
        if (person == null) {
            throw new NotHere();
        }
        return person;
    }
}
