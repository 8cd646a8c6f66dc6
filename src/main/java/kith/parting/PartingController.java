package kith.parting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.drafts.Met;
import kith.members.Member;
import kith.moments.Contact;
import kith.moments.Moments;
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

/** Parting well from somebody, the note of thanks, and the way back. */
@Controller
class PartingController {

    private static final String HERE = "/people/{id}/parting";

    /** A page of the house, and nothing that leads out of it. */
    private static final Pattern PAGE = Pattern.compile("(/[a-z0-9-]+)+");

    private final People people;
    private final Partings partings;
    private final Moments moments;
    private final Said said;
    private final Clock clock;

    PartingController(People people, Partings partings, Moments moments, Said said, Clock clock) {
        this.people = people;
        this.partings = partings;
        this.moments = moments;
        this.said = said;
        this.clock = clock;
    }

    /** @param starter which of the first lines to go on from, counted from 1 */
    @GetMapping(HERE)
    ModelAndView show(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int starter,
            @RequestParam(defaultValue = "") String back) {
        var person = person(member, id);
        var parting = partings.find(member.id(), person.id());
        var starters = Note.starters(frame, person);
        var begun = starter < 1 || starter > starters.size() ? "" : starters.get(starter - 1);
        var note = begun.isEmpty() ? parting.map(Parting::note).orElse("") : begun;
        return page(frame, member, person, parting, new Typed(note, back), HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView part(Frame frame, Member member, @PathVariable UUID id, Typed typed, HttpServletResponse response) {
        var person = person(member, id);
        if (typed.isWrong()) {
            var parting = partings.find(member.id(), person.id());
            return page(frame, member, person, parting, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (partings.part(member.id(), person.id(), typed.note())) {
            said.say(
                    response,
                    frame.say("parting.said.parted", person.name().display()),
                    person.id().href() + "/parting/return");
        } else {
            partings.write(member.id(), person.id(), typed.note());
            said.say(response, frame.say("parting.said.written"));
        }
        return new ModelAndView("redirect:" + (typed.note().isEmpty() ? typed.onward(person) : typed.again(person)));
    }

    @PostMapping(HERE + "/return")
    ModelAndView takeBack(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var person = person(member, id);
        var was = partings.takeBack(member.id(), person.id()).orElseThrow(NotHere::new);
        said.say(
                response,
                frame.say(
                        was.before().isEmpty() ? "parting.said.back.book" : "parting.said.back",
                        person.name().display()));
        return new ModelAndView("redirect:" + person.id().href());
    }

    @GetMapping("/people/parted")
    ModelAndView all(Frame frame, Member member) {
        var all = partings.all(member.id());
        var briefs = people.brief(member.id(), all.stream().map(Parting::person).toList());
        var rows = new ArrayList<PartedPage.Row>();
        for (var parting : all) {
            Optional.ofNullable(briefs.get(parting.person())).ifPresent(person -> {
                var day = parting.at().atZone(member.zone()).toLocalDate();
                rows.add(new PartedPage.Row(
                        person, frame.say("parting.since", frame.words().day(day)), day.toString()));
            });
        }
        var titled = frame.titled(frame.say("parting.all"), "people");
        return new ModelAndView("parting/parted", "page", new PartedPage(titled, rows));
    }

    /** What a browser sends. */
    record Typed(String note, String back) {

        Typed {
            note = note == null ? "" : note.strip();
            back = back != null && PAGE.matcher(back).matches() ? back : "";
        }

        boolean isWrong() {
            return note.length() > Parting.LONGEST;
        }

        /** Where the member came from, else to the person. */
        String onward(Person person) {
            return back.isEmpty() ? person.id().href() : back;
        }

        /** To the note, which is to be sent now. */
        String again(Person person) {
            return person.id().href() + "/parting" + (back.isEmpty() ? "" : "?back=" + back);
        }
    }

    private Person person(Member member, UUID id) {
        return people.find(member.id(), new Person.Id(id))
                .filter(it -> !it.isBinned())
                .orElseThrow(NotHere::new);
    }

    private ModelAndView page(
            Frame frame, Member member, Person person, Optional<Parting> parting, Typed typed, HttpStatus status) {
        var name = person.name().display();
        var kept = parting.map(Parting::note).orElse("");
        var page = new PartingPage(
                frame.titled(frame.say(parting.isEmpty() ? "parting.title" : "parting.done", name), "people"),
                person.brief(),
                parting.map(it -> frame.say(
                        "parting.since",
                        frame.words().day(it.at().atZone(member.zone()).toLocalDate()))),
                typed.note(),
                typed.isWrong() ? frame.say("parting.fault.long", Parting.LONGEST) : "",
                typed.note().isEmpty() ? Note.starters(frame, person) : List.of(),
                parting.isPresent() && Note.isReady(kept) ? Note.ways(frame, person, kept) : List.of(),
                facts(frame, member, person),
                typed.onward(person));
        var shown = new ModelAndView("parting/parting", "page", page);
        shown.setStatus(status);
        return shown;
    }

    /** What there was, as far as the book knows. */
    private List<String> facts(Frame frame, Member member, Person person) {
        var facts = new ArrayList<String>();
        var met = person.met();
        if (!met.where().isEmpty() && met.on().isPresent()) {
            facts.add(frame.say(
                    "parting.met.then", met.where(), frame.words().day(met.on().get())));
        } else if (!met.where().isEmpty()) {
            facts.add(frame.say("parting.met", met.where()));
        } else if (met.how() == Met.How.WORKPLACE) {
            facts.add(frame.say("parting.met.work"));
        }
        var contact = moments.contacts(member.id(), List.of(person.id())).getOrDefault(person.id(), Contact.NONE);
        contact.lastTouchAt().ifPresent(at -> {
            var last = at.atZone(member.zone()).toLocalDate();
            var today = LocalDate.now(clock.withZone(member.zone()));
            facts.add(frame.say(
                    "parting.touches", contact.touches(), frame.words().relative(last, today)));
        });
        return facts;
    }
}
