package kith.meaning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.meaning.Meaning.Role;
import kith.meaning.RolesPage.Part;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying what somebody and the member are to each other; and who plays what part, with those that nobody plays. */
@Controller
class MeaningController {

    private final People people;
    private final Meanings meanings;
    private final Said said;

    MeaningController(People people, Meanings meanings, Said said) {
        this.people = people;
        this.meanings = meanings;
        this.said = said;
    }

    @PostMapping("/people/{id}/meaning")
    String say(Frame frame, Member member, @PathVariable UUID id, MeaningForm form, HttpServletResponse response) {
        var person = new Person.Id(id);
        if (people.brief(member.id(), List.of(person)).isEmpty()) {
            throw new NotHere();
        }
        var before = meanings.of(member.id(), person);
        meanings.say(member.id(), person, form.meaning());
        var at = "/people/" + id;
        said.say(response, frame.say("meaning.said"), at + "/meaning" + MeaningForm.sending(before));
        return "redirect:" + at + "#meaning";
    }

    @GetMapping("/people/roles")
    ModelAndView roles(Frame frame, Member member) {
        var telling = meanings.telling(member.id());
        var briefs = people.brief(member.id(), telling.keySet());
        var parts = Stream.of(Role.values())
                .map(role -> new Part(
                        frame.say("meaning.role." + Meaning.word(role)),
                        frame.say("meaning.role." + Meaning.word(role) + ".who"),
                        frame.say("meaning.role." + Meaning.word(role) + ".nobody"),
                        those(telling, briefs, it -> it.roles().contains(role))))
                .toList();
        var page = new RolesPage(
                frame.titled(frame.say("meaning.roles.title"), "people"),
                parts,
                those(telling, briefs, Meaning::restsOnTheWorkplaceAlone));
        return new ModelAndView("meaning/roles", "page", page);
    }

    private static List<PersonBrief> those(
            Map<Person.Id, Meaning> telling, Map<Person.Id, PersonBrief> briefs, Predicate<Meaning> which) {
        var found = new ArrayList<PersonBrief>();
        telling.forEach((id, meaning) -> {
            var brief = briefs.get(id);
            if (brief != null && which.test(meaning)) {
                found.add(brief);
            }
        });
        found.sort(Comparator.comparing(PersonBrief::name)
                .thenComparing(it -> it.id().value()));
        return found;
    }
}
