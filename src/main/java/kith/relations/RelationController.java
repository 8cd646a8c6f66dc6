package kith.relations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.facts.Relation;
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

/** Saying who is what to somebody, and taking it back. */
@Controller
class RelationController {

    private static final String HERE = "/people/{id}/relations";
    private static final int OFFERED = 6;

    private final People people;
    private final Relations relations;
    private final Kinfolk kinfolk;
    private final Said said;

    RelationController(People people, Relations relations, Kinfolk kinfolk, Said said) {
        this.people = people;
        this.relations = relations;
        this.kinfolk = kinfolk;
        this.said = said;
    }

    @GetMapping(HERE)
    ModelAndView form(Frame frame, Member member, @PathVariable UUID id) {
        return page(frame, person(member, id), RelationForm.EMPTY, Map.of());
    }

    /**
     * Of a name that several in the book answer to, or that begins theirs, it is asked who is meant.
     *
     * @param alone any word: nobody of the book is meant
     */
    @PostMapping(HERE)
    ModelAndView say(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            RelationForm form,
            @RequestParam(defaultValue = "") String alone,
            HttpServletResponse response) {
        var person = person(member, id);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(frame, person, form, faults);
        }
        boolean inBook = form.kind().filter(Relation::isOfTheBook).isPresent();
        if (!inBook && (!alone.isEmpty() || !form.born().isEmpty())) {
            return name(frame, member, person, form, response);
        }
        var meant = kinfolk.meant(member.id(), person.id(), form.name(), OFFERED);
        if (meant.isSure()) {
            return relate(frame, member, person, meant.people().getFirst(), form, response);
        }
        if (meant.people().isEmpty()) {
            return inBook
                    ? page(frame, person, form, Map.of("name", "nobody"))
                    : name(frame, member, person, form, response);
        }
        return choose(frame, person, form, meant.people(), inBook);
    }

    /** Said of somebody of the book who was chosen, or again after it was taken back. */
    @PostMapping(HERE + "/{other}")
    ModelAndView sayOf(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID other,
            RelationForm form,
            HttpServletResponse response) {
        var person = person(member, id);
        var whom = person(member, other);
        if (form.kind().isEmpty()
                || form.faults().containsKey("word")
                || whom.id().equals(person.id())) {
            throw new NotHere();
        }
        return relate(frame, member, person, whom, form, response);
    }

    @PostMapping(HERE + "/{other}/removal")
    ModelAndView remove(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID other,
            RelationForm form,
            HttpServletResponse response) {
        var person = person(member, id);
        if (form.kind().isEmpty() || id.equals(other)) {
            throw new NotHere();
        }
        var related = form.related(person.id(), new Person.Id(other));
        if (!relations.part(member.id(), related)) {
            throw new NotHere();
        }
        said.say(
                response,
                frame.say("relations.said.removed"),
                at(person) + "/relations/" + other + RelationForm.sending(related));
        return back(person);
    }

    private ModelAndView relate(
            Frame frame,
            Member member,
            PersonBrief person,
            PersonBrief other,
            RelationForm form,
            HttpServletResponse response) {
        var related = form.related(person.id(), other.id());
        switch (relations.relate(member.id(), related)) {
            case Relations.Relating.NotThere _ -> throw new NotHere();
            case Relations.Relating.SaidBefore _ -> said.say(response, frame.say("relations.said.before"));
            case Relations.Relating.Said _ ->
                said.say(
                        response,
                        frame.say("relations.said.related", person.name(), other.name()),
                        at(person) + "/relations/" + other.id().value() + "/removal" + RelationForm.sending(related));
        }
        return back(person);
    }

    private ModelAndView name(
            Frame frame, Member member, PersonBrief person, RelationForm form, HttpServletResponse response) {
        kinfolk.add(member.id(), person.id(), form.relative());
        said.say(response, frame.say("relations.said.named", form.name()));
        return back(person);
    }

    private PersonBrief person(Member member, UUID id) {
        var person = people.brief(member.id(), List.of(new Person.Id(id))).get(new Person.Id(id));
        if (person == null) {
            throw new NotHere();
        }
        return person;
    }

    private static ModelAndView page(Frame frame, PersonBrief person, RelationForm form, Map<String, String> faults) {
        var titled = frame.titled(frame.say("relations.form.title", person.name()), "people");
        var fields = RelationFields.of(titled, at(person) + "/relations", person.name(), form, faults);
        var page = new ModelAndView("relations/form", "page", new FormPage(titled, at(person), person.name(), fields));
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static ModelAndView choose(
            Frame frame, PersonBrief person, RelationForm form, List<PersonBrief> meant, boolean inBook) {
        var titled = frame.titled(frame.say("relations.choose.title", form.name()), "people");
        return new ModelAndView(
                "relations/choose", "page", new ChoosePage(titled, at(person), person.name(), form, meant, !inBook));
    }

    static String at(PersonBrief person) {
        return person.id().href();
    }

    static ModelAndView back(PersonBrief person) {
        return new ModelAndView("redirect:" + at(person) + "#relations");
    }

    /** The form on a page of its own. */
    record FormPage(Frame frame, String back, String name, RelationFields fields) {}

    /** @param alone whether they may be nobody of the book */
    record ChoosePage(
            Frame frame, String back, String name, RelationForm form, List<PersonBrief> meant, boolean alone) {

        String choosing(PersonBrief other) {
            return back + "/relations/" + other.id().value() + form.sending();
        }

        String nobody() {
            return back + "/relations" + form.sending() + "&alone=yes";
        }
    }
}
