package kith.rhythm.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import kith.meaning.Liking;
import kith.meaning.Likings;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
import kith.rhythm.Kept;
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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A person's bond: begun, let rest, woken, ended, and given a rhythm of its own. */
@Controller
class BondController {

    private final Bonds bonds;
    private final People people;
    private final Likings likings;
    private final Said said;

    BondController(Bonds bonds, People people, Likings likings, Said said) {
        this.bonds = bonds;
        this.people = people;
        this.likings = likings;
        this.said = said;
    }

    @PostMapping("/people/{id}/bond")
    View keep(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        var person = person(member, id);
        bonds.keepInTouch(member.id(), List.of(person.id()));
        return told(frame, person, "rhythm.said.kept", "bond/end", response);
    }

    @PostMapping("/people/{id}/bond/rest")
    View rest(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        var person = person(member, id);
        if (!bonds.rest(member.id(), person.id())) {
            throw new NotHere();
        }
        return told(frame, person, "rhythm.said.rests", "bond/waking", response);
    }

    @PostMapping("/people/{id}/bond/waking")
    View wake(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        var person = person(member, id);
        if (!bonds.wake(member.id(), person.id())) {
            throw new NotHere();
        }
        return told(frame, person, "rhythm.said.awake", "bond/rest", response);
    }

    @PostMapping("/people/{id}/bond/end")
    View end(Member member, Frame frame, @PathVariable UUID id, HttpServletResponse response) {
        var person = person(member, id);
        bonds.end(member.id(), List.of(person.id()));
        return told(frame, person, "rhythm.said.ended", "bond", response);
    }

    /** @param floor to fill in what they like themselves; empty for what holds */
    @GetMapping("/people/{id}/rhythm")
    ModelAndView form(
            Member member, Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "") String floor) {
        var person = person(member, id);
        var kept = bonds.find(member.id(), person.id()).orElseThrow(NotHere::new);
        var form = RhythmForm.of(kept.wish());
        return page(member, frame, person, kept, floor.isEmpty() ? form : form.withFloor(floor), Map.of());
    }

    @PostMapping("/people/{id}/rhythm")
    Object wish(Member member, Frame frame, @PathVariable UUID id, RhythmForm form, HttpServletResponse response) {
        var person = person(member, id);
        var kept = bonds.find(member.id(), person.id()).orElseThrow(NotHere::new);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            var page = page(member, frame, person, kept, form, errors);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        bonds.wish(member.id(), person.id(), form.wish());
        return told(frame, person, "rhythm.said.saved", "", response);
    }

    private ModelAndView page(
            Member member, Frame frame, Person person, Kept kept, RhythmForm form, Map<String, String> errors) {
        var usual = bonds.usual(member.id(), kept);
        var fields = WishFields.of(frame, "person", form, usual, errors);
        var title = frame.say("rhythm.person.title", person.name().display());
        var liked = likings.find(member.id(), person.id()).map(Liking::days).orElse(OptionalInt.empty());
        var liking = liked.isEmpty()
                ? ""
                : frame.say("meaning.liking.rhythm", person.name().display(), liked.getAsInt());
        var taking = "/people/" + id(person) + "/rhythm?floor=" + liked.orElse(0);
        return new ModelAndView(
                "rhythm/page/person",
                "page",
                new PersonRhythmPage(frame.titled(title, "people"), id(person), liking, taking, fields));
    }

    private Person person(Member member, UUID id) {
        return people.find(member.id(), new Person.Id(id)).orElseThrow(NotHere::new);
    }

    private View told(Frame frame, Person person, String words, String undo, HttpServletResponse response) {
        var page = "/people/" + id(person);
        said.say(response, frame.say(words, person.name().display()), undo.isEmpty() ? "" : page + "/" + undo);
        var seeOther = new RedirectView(page);
        seeOther.setStatusCode(HttpStatus.SEE_OTHER);
        return seeOther;
    }

    private static String id(Person person) {
        return person.id().value().toString();
    }
}
