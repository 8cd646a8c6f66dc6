package kith.merging;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who was made one with whom, and taking that back; and choosing by hand whom somebody is one with. */
@Controller
class MergesController {

    private static final int PAGE = 50;
    private static final int FOUND = 20;

    private final Merges merges;
    private final People people;
    private final Said said;
    private final Clock clock;

    MergesController(Merges merges, People people, Said said, Clock clock) {
        this.merges = merges;
        this.people = people;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/people/merges")
    ModelAndView merges(Frame frame, Member member, @RequestParam(required = false) @Nullable UUID after) {
        var found = merges.latest(member.id(), after == null ? Merges.LATEST : after, PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), PAGE));
        var names = people.brief(member.id(), shown.stream().map(Merge::kept).toList());
        var page = new MergesPage(
                frame.titled(frame.say("merging.list.title"), "people"),
                shown.stream()
                        .map(it -> line(frame, it, Optional.ofNullable(names.get(it.kept()))))
                        .toList(),
                found.size() > PAGE
                        ? Optional.of(
                                "/people/merges?after=" + shown.getLast().id().value())
                        : Optional.empty());
        return new ModelAndView("merging/merges", "page", page);
    }

    /** Somebody in the bin, or merged on, has the name that they had then. */
    private MergesPage.Line line(Frame frame, Merge merge, Optional<PersonBrief> kept) {
        return new MergesPage.Line(
                kept.map(PersonBrief::name)
                        .orElseGet(() -> merge.became().draft().name().display()),
                kept.map(it -> "/people/" + it.id().value()).orElse(""),
                MergedPanel.told(
                        frame, merge, LocalDate.now(clock.withZone(frame.words().zone()))),
                MergesPage.undoing(merge));
    }

    @PostMapping("/people/merges/{id}/undoing")
    String undo(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        return switch (merges.undo(member.id(), new Merge.Id(id))) {
            case Merges.Undoing.Undone(Merge merge) -> {
                said.say(response, frame.say("merging.undone", merge.goneName()));
                yield "redirect:/people/" + merge.gone().value();
            }
            case Merges.Undoing.KeptIsAway(Merge merge) -> {
                said.say(
                        response,
                        frame.say("merging.away", merge.became().draft().name().display()));
                yield "redirect:/people/merges";
            }
            case Merges.Undoing.LaterFirst(Merge later) -> {
                said.say(response, frame.say("merging.later", later.goneName()));
                yield "redirect:/people/" + later.kept().value();
            }
            case Merges.Undoing.NoSuchMerge() -> throw new NotHere();
        };
    }

    /** Whom somebody may be one with, by name, where Kith did not see it. */
    @GetMapping("/people/{id}/merging")
    ModelAndView choose(Frame frame, Member member, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        var person = new Person.Id(id);
        var brief = Optional.ofNullable(
                        people.brief(member.id(), List.of(person)).get(person))
                .orElseThrow(NotHere::new);
        var found = q.isBlank() ? List.<PersonBrief>of() : people.named(member.id(), q, FOUND);
        var page = new ChoosePage(
                frame.titled(frame.say("merging.choose.title", brief.name()), "people"),
                brief,
                q,
                found.stream().filter(it -> !it.id().equals(person)).toList());
        return new ModelAndView("merging/choose", "page", page);
    }
}
