package kith.people.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.drafts.Plain;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.ListWay;
import kith.people.Listed;
import kith.people.PersonSearch;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists of people: the book, a search in it, an interest, and what the palette finds. */
@Controller
class PeopleController {

    private static final int FOUND = 50;
    private static final int OFFERED = 8;

    private final Books books;
    private final PeopleList list;
    private final PersonSearch search;
    private final Circles circles;
    private final List<ListWay> ways;
    private final Clock clock;

    PeopleController(
            Books books, PeopleList list, PersonSearch search, Circles circles, List<ListWay> ways, Clock clock) {
        this.books = books;
        this.list = list;
        this.search = search;
        this.circles = circles;
        this.ways = ways;
        this.clock = clock;
    }

    @GetMapping("/people")
    ModelAndView people(
            Frame frame,
            Member member,
            @RequestParam(required = false) @Nullable UUID circle,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String q) {
        var titled = frame.titled(frame.say("people.list.title"), "people");
        var view = PeopleView.of(circle, filter, sort, after);
        var page = q.isBlank()
                ? books.read(member.id(), () -> listed(titled, member, view))
                : books.readByKey(member.id(), () -> found(titled, member, view, q.strip()));
        return new ModelAndView("people/list/list", "page", page);
    }

    private PeoplePage listed(Frame frame, Member member, PeopleView view) {
        var known = circles.all(member.id());
        if (view.circle().isPresent()
                && known.stream().noneMatch(it -> it.id().equals(view.circle().get()))) {
            throw new NotHere();
        }
        var page = list.page(member.id(), view);
        var counts = list.counts(member.id(), view);
        return new PeoplePage(
                frame,
                "",
                count(frame, counts.people()),
                counts.inbox() == 0 ? "" : frame.say("people.list.inbox", counts.inbox()),
                ways.stream()
                        .flatMap(it -> it.from(frame, member.id()).stream())
                        .toList(),
                tabs(frame, view, known),
                filters(frame, view),
                orders(frame, view),
                rows(frame, page.rows()),
                page.next().map(mark -> view.goingOn(mark).href()));
    }

    private PeoplePage found(Frame frame, Member member, PeopleView view, String q) {
        var rows = rows(frame, search.find(member.id(), q, FOUND));
        return new PeoplePage(
                frame,
                q,
                frame.say("people.list.found", rows.size()),
                "",
                List.of(),
                tabs(frame, view, circles.all(member.id())),
                List.of(),
                List.of(),
                rows,
                Optional.empty());
    }

    /** Whoever cares about one thing. */
    @GetMapping("/people/interests/{word}")
    ModelAndView interest(Frame frame, Member member, @PathVariable String word) {
        var rows = books.read(member.id(), () -> list.interestedIn(member.id(), Plain.text(word), FOUND));
        if (rows.isEmpty()) {
            throw new NotHere();
        }
        var title = frame.say("people.interest.title", word);
        return new ModelAndView(
                "people/list/interest",
                "page",
                new InterestPage(frame.titled(title, "people"), title, rows(frame, rows)));
    }

    /** Options for the palette: a part of a page, which {@code /people?q=} is the whole of. */
    @GetMapping("/people/palette")
    ModelAndView palette(Frame frame, Member member, @RequestParam(defaultValue = "") String q) {
        var rows = books.readByKey(member.id(), () -> search.find(member.id(), q, OFFERED));
        return new ModelAndView("people/list/palette", "page", new PalettePart(rows(frame, rows)));
    }

    private List<PersonRow> rows(Frame frame, List<Listed> rows) {
        var today = LocalDate.now(clock.withZone(frame.words().zone()));
        return rows.stream().map(row -> PersonRow.of(row, frame, today)).toList();
    }

    private static String count(Frame frame, int people) {
        return people > PeopleList.COUNTED
                ? frame.say("people.list.count.more", PeopleList.COUNTED)
                : frame.say("people.list.count", people);
    }

    private static List<PeoplePage.Choice> tabs(Frame frame, PeopleView view, List<Circle> circles) {
        var everybody = new PeoplePage.Choice(
                view.in(Optional.empty()).href(),
                frame.say("people.list.everybody"),
                view.circle().isEmpty());
        var each = circles.stream()
                .map(it -> new PeoplePage.Choice(
                        view.in(Optional.of(it.id())).href(),
                        it.name(),
                        view.circle().filter(it.id()::equals).isPresent()));
        return Stream.concat(Stream.of(everybody), each).toList();
    }

    private static List<PeoplePage.Choice> filters(Frame frame, PeopleView view) {
        return List.of(new PeoplePage.Choice(
                view.untouched(!view.untouched()).href(), frame.say("people.list.untouched"), view.untouched()));
    }

    private static List<PeoplePage.Choice> orders(Frame frame, PeopleView view) {
        return Stream.of(PeopleView.Order.values())
                .filter(order -> !view.untouched() || !order.byTouch())
                .map(order -> new PeoplePage.Choice(
                        view.by(order).href(), frame.say("people.order." + order.word()), order == view.order()))
                .toList();
    }
}
