package kith.facts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.drafts.Work;
import kith.facts.Fact.Job;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Since when somebody does their work; and that they left it, which makes it part of their history and can be taken back. */
@Controller
class JobController {

    private static final String HERE = "/people/{id}/work";

    private final People people;
    private final Facts facts;
    private final Said said;

    JobController(People people, Facts facts, Said said) {
        this.people = people;
        this.facts = facts;
        this.said = said;
    }

    @GetMapping(HERE)
    ModelAndView ask(Frame frame, Member member, @PathVariable UUID id, @RequestParam(defaultValue = "0") int place) {
        var person = person(member, id);
        if (place < 0 || place >= person.works().size()) {
            throw new NotHere();
        }
        var work = person.works().get(place);
        var job = Facts.current(new Card(person.rest()), work)
                .map(it -> (Job) it.fact())
                .orElseGet(() -> new Job(work, Optional.empty(), Optional.empty()));
        return page(frame, person, FactForm.of(job, frame.words().locale()), Map.of());
    }

    @PostMapping(HERE)
    ModelAndView date(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        var person = person(member, id);
        var form = new FactForm(Fact.Kind.JOB, fields);
        var faults = form.faults(frame.words().locale());
        if (faults.containsKey("title")) {
            throw new NotHere();
        } else if (!faults.isEmpty()) {
            return page(frame, person, form, faults);
        }
        var work = form.work();
        var left = fields.containsKey("left") || form.time("until").isPresent();
        found(facts.date(member.id(), person.id(), new Job(work, form.time("from"), form.time("until")), left));
        if (left) {
            var undo = UriComponentsBuilder.fromPath(at(person) + "/work/staying")
                    .queryParam("organisation", "{organisation}")
                    .queryParam("title", "{title}")
                    .encode()
                    .buildAndExpand(work.organisation(), work.title());
            said.say(response, frame.say("facts.said.left", person.name().display(), said(work)), undo.toUriString());
        } else {
            said.say(response, frame.say("facts.said.kept"));
        }
        return new ModelAndView("redirect:" + at(person) + "#life");
    }

    @PostMapping(HERE + "/staying")
    String stay(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response) {
        var person = person(member, id);
        var form = new FactForm(Fact.Kind.JOB, fields);
        if (form.faults(frame.words().locale()).containsKey("title")) {
            throw new NotHere();
        }
        found(facts.stay(member.id(), person.id(), form.work()));
        said.say(response, frame.say("facts.said.restored"));
        return "redirect:" + at(person) + "#life";
    }

    private Person person(Member member, UUID id) {
        return people.find(member.id(), new Person.Id(id))
                .filter(it -> !it.isBinned())
                .orElseThrow(NotHere::new);
    }

    private static void found(boolean there) {
        if (!there) {
            throw new NotHere();
        }
    }

    private static String at(Person person) {
        return "/people/" + person.id().value();
    }

    /** What a job is called in a sentence: the firm, else what one does there. */
    static String said(Work work) {
        return work.organisation().isEmpty() ? work.title() : work.organisation();
    }

    private static ModelAndView page(Frame frame, Person person, FactForm form, Map<String, String> faults) {
        var title = frame.say("facts.work.title", person.name().display(), said(form.work()));
        var times = FactFields.of(frame, form, faults).only("from", "until");
        var page = new WorkPage(
                frame.titled(title, "people"),
                at(person),
                person.name().display(),
                form.work(),
                times,
                form.fields().containsKey("left"));
        var shown = new ModelAndView("facts/work", "page", page);
        if (!faults.isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }
}
