package kith.people.page;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.Detail;
import kith.people.Details;
import kith.people.Fans;
import kith.people.Mentions;
import kith.people.Mentions.Piece;
import kith.people.MergedPeople;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.PersonPanel;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person's page, and their way into the bin and back. */
@Controller
class PersonController {

    private final Books books;
    private final People people;
    private final Details details;
    private final Mentions mentions;
    private final Circles circles;
    private final MergedPeople merged;
    private final List<PersonPanel> panels;
    private final TemplateEngine templates;
    private final Said said;
    private final Clock clock;

    PersonController(
            Books books,
            People people,
            Details details,
            Mentions mentions,
            Circles circles,
            MergedPeople merged,
            List<PersonPanel> panels,
            TemplateEngine templates,
            Said said,
            Clock clock) {
        this.books = books;
        this.people = people;
        this.details = details;
        this.mentions = mentions;
        this.circles = circles;
        this.merged = merged;
        this.panels = panels;
        this.templates = templates;
        this.said = said;
        this.clock = clock;
    }

    /** Whoever was merged into somebody leads there. */
    @GetMapping("/people/{id}")
    ModelAndView person(Frame frame, Member member, @PathVariable UUID id) {
        return books.readByKey(member.id(), () -> {
            var person = people.find(member.id(), new Person.Id(id)).filter(it -> !it.isBinned());
            if (person.isPresent()) {
                var titled = frame.titled(person.get().name().display(), "people");
                return new ModelAndView("people/page/person", "page", page(titled, member, person.get()));
            }
            var now = merged.into(member.id(), new Person.Id(id)).orElseThrow(NotHere::new);
            return new ModelAndView("redirect:" + now.href());
        });
    }

    private PersonPage page(Frame frame, Member member, Person person) {
        var noticed = details.of(member.id(), person.id());
        var words = mentions.in(
                member.id(),
                Stream.concat(Stream.of(person.notes()), noticed.stream().map(Detail::noticed))
                        .toList());
        var shown = panels.stream()
                .flatMap(panel -> panel.about(member, person, frame).stream())
                .sorted(Comparator.comparingInt(PersonPanel.Panel::order))
                .toList();
        var facts = new PersonFacts(person, introducer(member, person), frame, clock.instant());
        return new PersonPage(
                frame,
                person.brief(),
                facts.role(),
                facts.place(),
                person.picture()
                        .map(name -> person.id().href() + "/photo/" + name + "-large.jpg")
                        .orElse(""),
                noticed.stream().map(detail -> line(detail, words, frame)).toList(),
                person.interests().stream().map(PersonController::interest).toList(),
                words.getOrDefault(person.notes(), List.of()),
                facts.contacts(),
                facts.others(),
                ticks(member, person),
                in(PersonPanel.Slot.HEAD, shown),
                in(PersonPanel.Slot.TOP, shown),
                in(PersonPanel.Slot.MAIN, shown),
                in(PersonPanel.Slot.SIDE, shown));
    }

    private Optional<PersonBrief> introducer(Member member, Person person) {
        return person.introducedBy()
                .flatMap(by -> Optional.ofNullable(
                        people.brief(member.id(), List.of(by)).get(by)));
    }

    private PersonPage.DetailLine line(Detail detail, Map<String, List<Piece>> words, Frame frame) {
        var today = LocalDate.now(clock.withZone(frame.words().zone()));
        var noticed = frame.words().relative(detail.noticedOn(), today);
        return new PersonPage.DetailLine(
                detail.id().value().toString(),
                detail.noticed(),
                words.getOrDefault(detail.noticed(), List.of()),
                detail.raiseOn()
                        .filter(_ -> detail.raisedAt().isEmpty())
                        .map(day -> frame.say(
                                "people.detail.raise-on", noticed, frame.words().day(day)))
                        .orElseGet(() -> frame.say("people.detail.noticed", noticed)),
                detail.raisedAt()
                        .map(at -> frame.say(
                                "people.detail.raised",
                                frame.words()
                                        .relative(
                                                at.atZone(frame.words().zone()).toLocalDate(), today)))
                        .orElse(""));
    }

    private static PersonPage.Interest interest(String word) {
        return new PersonPage.Interest(word, Fans.href(word));
    }

    private List<PersonPage.Tick> ticks(Member member, Person person) {
        var in = person.circles().stream().map(Circle::id).collect(Collectors.toSet());
        return circles.all(member.id()).stream()
                .map(it -> new PersonPage.Tick(it.id().value().toString(), it.name(), in.contains(it.id())))
                .toList();
    }

    private List<Content> in(PersonPanel.Slot slot, List<PersonPanel.Panel> shown) {
        return shown.stream().filter(it -> it.slot() == slot).map(this::content).toList();
    }

    private Content content(PersonPanel.Panel panel) {
        return output -> templates.render(panel.template() + ".jte", panel.page(), output);
    }

    @PostMapping("/people/{id}/binning")
    String bin(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var person = people.find(member.id(), new Person.Id(id)).orElseThrow(NotHere::new);
        people.bin(member.id(), List.of(person.id()));
        said.say(
                response,
                frame.say("people.bin.done", person.name().display()),
                person.id().href() + "/restoring");
        return "redirect:/people";
    }

    @PostMapping("/people/{id}/restoring")
    String restore(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var person = people.find(member.id(), new Person.Id(id)).orElseThrow(NotHere::new);
        people.restore(member.id(), List.of(person.id()));
        said.say(response, frame.say("people.bin.undone", person.name().display()));
        return "redirect:" + person.id().href();
    }
}
