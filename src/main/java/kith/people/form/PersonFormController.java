package kith.people.form;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Circles;
import kith.people.Introducers;
import kith.people.KeepInTouch;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Putting somebody into the book, and changing what it says of them. */
@Controller
class PersonFormController {

    private final Books books;
    private final People people;
    private final Introducers introducers;
    private final Lookalikes lookalikes;
    private final Circles circles;
    private final ObjectProvider<KeepInTouch> keeping;
    private final Said said;

    PersonFormController(
            Books books,
            People people,
            Introducers introducers,
            Lookalikes lookalikes,
            Circles circles,
            ObjectProvider<KeepInTouch> keeping,
            Said said) {
        this.books = books;
        this.people = people;
        this.introducers = introducers;
        this.lookalikes = lookalikes;
        this.circles = circles;
        this.keeping = keeping;
        this.said = said;
    }

    /** With what has been typed so far, which also tells whom of the book that may be. */
    @GetMapping("/people/new")
    ModelAndView blank(Frame frame, Member member, @RequestParam MultiValueMap<String, String> begun) {
        var form = PersonForm.sent(begun);
        var alike = form.one("name").isEmpty()
                ? List.<PersonBrief>of()
                : lookalikes.of(member, form.draft(Optional.empty()));
        return view(page(frame, member, Optional.empty(), form, Map.of(), alike), HttpStatus.OK);
    }

    @GetMapping("/people/{id}/edit")
    ModelAndView known(Frame frame, Member member, @PathVariable UUID id) {
        var page = books.read(member.id(), () -> {
            var person = here(member, id);
            var form = PersonForm.of(person, introducers.name(member.id(), person));
            return page(frame, member, Optional.of(person), form, Map.of(), List.of());
        });
        return view(page, HttpStatus.OK);
    }

    @PostMapping("/people")
    Object add(
            Frame frame,
            Member member,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        var form = PersonForm.sent(sent);
        return books.write(member.id(), () -> {
            var faults = faults(frame, member, form);
            var alike = faults.isEmpty() && !form.has("anyway") && !form.has("more")
                    ? lookalikes.of(member, form.draft(Optional.empty()))
                    : List.<PersonBrief>of();
            if (form.has("more") || !faults.isEmpty() || !alike.isEmpty()) {
                return again(page(frame, member, Optional.empty(), form, faults, alike));
            }
            var id = people.add(member.id(), form.draft(Optional.empty()), true);
            introducers.set(member.id(), id, form.one("introducedBy"));
            if (form.has("keep")) {
                keeping.ifAvailable(it -> it.keepInTouch(member.id(), List.of(id)));
            }
            said.say(response, frame.say("people.add.done", form.one("name")));
            return "redirect:" + id.href();
        });
    }

    @PostMapping("/people/{id}")
    Object save(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        var form = PersonForm.sent(sent);
        return books.write(member.id(), () -> {
            var person = here(member, id);
            var faults = faults(frame, member, form);
            if (form.has("more") || !faults.isEmpty()) {
                return again(page(frame, member, Optional.of(person), form, faults, List.of()));
            }
            people.save(member.id(), person.id(), form.draft(Optional.of(person)));
            introducers.set(member.id(), person.id(), form.one("introducedBy"));
            said.say(response, frame.say("people.save.done"));
            return "redirect:" + person.id().href();
        });
    }

    private Person here(Member member, UUID id) {
        return people.find(member.id(), new Person.Id(id))
                .filter(it -> !it.isBinned())
                .orElseThrow(NotHere::new);
    }

    private Map<String, String> faults(Frame frame, Member member, PersonForm form) {
        if (form.has("more")) {
            return Map.of();
        }
        var faults = new LinkedHashMap<String, String>();
        form.faults().forEach((field, what) -> faults.put(field, frame.say("people.wrong." + what)));
        introducers
                .fault(member.id(), form.one("introducedBy"))
                .ifPresent(what ->
                        faults.put("introducedBy", frame.say("people.wrong." + what, form.one("introducedBy"))));
        return faults;
    }

    private PersonFormPage page(
            Frame frame,
            Member member,
            Optional<Person> known,
            PersonForm form,
            Map<String, String> faults,
            List<PersonBrief> alike) {
        var title = known.map(it -> frame.say("people.edit.title", it.name().display()))
                .orElseGet(() -> frame.say("people.new.title"));
        return new PersonFormPage(
                frame.titled(title, "people"),
                known.map(Person::brief),
                form,
                faults,
                circles.all(member.id()),
                alike,
                known.isEmpty() && keeping.getIfAvailable() != null);
    }

    private static ModelAndView again(PersonFormPage page) {
        return view(page, page.form().has("more") ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView view(PersonFormPage page, HttpStatus status) {
        var view = new ModelAndView("people/form/form", "page", page);
        view.setStatus(status);
        return view;
    }
}
