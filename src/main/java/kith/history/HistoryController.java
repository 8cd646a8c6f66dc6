package kith.history;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kith.history.Change.Place;
import kith.history.Change.Subject;
import kith.history.Change.Subject.Kind;
import kith.history.UndoChange.Undoing;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was changed in the book, about somebody or in a moment, and taking one change back. */
@Controller
class HistoryController {

    private static final int PAGE = 60;

    private final Changes changes;
    private final ShowHistory show;
    private final UndoChange deed;
    private final People people;
    private final Moments moments;
    private final List<Milestones> milestones;
    private final Said said;

    HistoryController(
            Changes changes,
            ShowHistory show,
            UndoChange deed,
            People people,
            Moments moments,
            List<Milestones> milestones,
            Said said) {
        this.changes = changes;
        this.show = show;
        this.deed = deed;
        this.people = people;
        this.moments = moments;
        this.milestones = milestones;
        this.said = said;
    }

    @GetMapping("/history")
    ModelAndView book(Frame frame, Member member, @RequestParam(defaultValue = "") String before) {
        var found = changes.all(member.id(), place(before), PAGE + 1);
        return page(frame.titled(frame.say("history.book"), ""), member, "", "", found, List.of(), "/history");
    }

    @GetMapping("/people/{id}/history")
    ModelAndView ofPerson(
            Frame frame, Member member, @PathVariable UUID id, @RequestParam(defaultValue = "") String before) {
        var person = new Person.Id(id);
        var brief = people.brief(member.id(), List.of(person)).get(person);
        if (brief == null) {
            throw new NotHere();
        }
        var found = changes.of(member.id(), new Subject(Kind.PERSON, id), place(before), PAGE + 1);
        var since = found.size() > PAGE
                ? List.<String>of()
                : milestones.stream()
                        .flatMap(it -> it.of(frame, member.id(), person).stream())
                        .sorted(Comparator.comparing(Milestones.Milestone::at).reversed())
                        .map(it -> frame.words().time(it.at()) + ": " + it.words())
                        .toList();
        var titled = frame.titled(frame.say("history.of", brief.name()), "people");
        return page(titled, member, person.href(), brief.name(), found, since, person.href() + "/history");
    }

    @GetMapping("/moments/{id}/history")
    ModelAndView ofMoment(
            Frame frame, Member member, @PathVariable UUID id, @RequestParam(defaultValue = "") String before) {
        if (moments.find(member.id(), new Moment.Id(id)).isEmpty()) {
            throw new NotHere();
        }
        var found = changes.of(member.id(), new Subject(Kind.MOMENT, id), place(before), PAGE + 1);
        var at = "/moments/" + id;
        var titled = frame.titled(frame.say("history.of.moment"), "moments");
        return page(titled, member, at, frame.say("history.moment"), found, List.of(), at + "/history");
    }

    private ModelAndView page(
            Frame frame, Member member, String back, String backTo, List<Change> found, List<String> since, String at) {
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        boolean book = back.isEmpty();
        return new ModelAndView(
                "history/history",
                "page",
                new HistoryPage(
                        frame,
                        back,
                        backTo,
                        frame.say("history.lead", Forget.DAYS),
                        show.entries(frame, member, shown, book),
                        since,
                        found.size() > PAGE
                                ? at + "?before=" + token(shown.getLast().place())
                                : "",
                        book));
    }

    @PostMapping("/history/{act}/{subject}/undoing")
    String undo(
            Frame frame,
            Member member,
            @PathVariable UUID act,
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "false") boolean book,
            HttpServletResponse response) {
        var all = changes.of(member.id(), act, subject);
        if (all.isEmpty()) {
            throw new NotHere();
        }
        var words = switch (deed.undo(member.id(), act, subject)) {
            case Undoing.Undone _ -> frame.say("history.said.undone");
            case Undoing.ChangedSince(var change, var now) ->
                show.tell(frame, member, all).since(change, now);
            case Undoing.Cannot _ -> frame.say("history.said.cannot");
        };
        said.say(response, words);
        return "redirect:" + (book ? "" : all.getFirst().subject().href()) + "/history";
    }

    private static String token(Place place) {
        return place.at() + "_" + place.id();
    }

    private static Place place(String token) {
        try {
            var parts = token.split("_", 2);
            return parts.length < 2 ? Place.NEWEST : new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Place.NEWEST;
        }
    }
}
