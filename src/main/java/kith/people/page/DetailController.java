package kith.people.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.Detail;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Noticing a detail about a person, and bringing it up. */
@Controller
class DetailController {

    private final People people;
    private final Details details;
    private final Said said;
    private final Clock clock;

    DetailController(People people, Details details, Said said, Clock clock) {
        this.people = people;
        this.details = details;
        this.said = said;
        this.clock = clock;
    }

    /** Words that are all blank are no detail, and a day that is none is left away: both fields have but one wrong way. */
    @PostMapping("/people/{id}/details")
    String notice(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String noticed,
            @RequestParam(defaultValue = "") String raiseOn,
            HttpServletResponse response) {
        var person = here(member, id);
        if (noticed.isBlank()) {
            said.say(response, frame.say("people.detail.blank"));
        } else {
            var today = LocalDate.now(clock.withZone(member.zone()));
            details.add(member.id(), new Details.Noticed(person, noticed, today, day(raiseOn), Optional.empty()));
        }
        return back(person);
    }

    @PostMapping("/people/{id}/details/{detail}/raising")
    String raise(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID detail,
            HttpServletResponse response) {
        var person = here(member, id);
        if (details.raise(member.id(), new Detail.Id(detail)).isEmpty()) {
            throw new NotHere();
        }
        said.say(response, frame.say("people.detail.raise.done"));
        return back(person);
    }

    @PostMapping("/people/{id}/details/{detail}/removal")
    String remove(Member member, @PathVariable UUID id, @PathVariable UUID detail) {
        var person = here(member, id);
        if (!details.remove(member.id(), new Detail.Id(detail))) {
            throw new NotHere();
        }
        return back(person);
    }

    private Person.Id here(Member member, UUID id) {
        var person = new Person.Id(id);
        if (people.brief(member.id(), List.of(person)).isEmpty()) {
            throw new NotHere();
        }
        return person;
    }

    private static String back(Person.Id person) {
        return "redirect:" + person.href() + "#details";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
