package kith.people.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.KeepInTouch;
import kith.people.ListWay;
import kith.people.Listed;
import kith.people.PersonSearch;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    private final SavedViews views;
    private final List<ListWay> ways;
    private final ObjectProvider<KeepInTouch> keeping;
    private final Clock clock;

    PeopleController(
            Books books,
            PeopleList list,
            PersonSearch search,
            Circles circles,
            SavedViews views,
            List<ListWay> ways,
            ObjectProvider<KeepInTouch> keeping,
            Clock clock) {
        this.books = books;
        this.list = list;
        this.search = search;
        this.circles = circles;
        this.views = views;
        this.ways = ways;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** @param choose any word: whether people can be ticked */
    @GetMapping("/people")
    ModelAndView people(
            Frame frame,
            Member member,
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "") String choose,
            @RequestParam(defaultValue = "") String q) {
        var titled = frame.titled(frame.say("people.list.title"), "people");
        var view = PeopleView.of(asked);
        var page = q.isBlank()
                ? books.read(member.id(), () -> listed(titled, member, view, !choose.isEmpty()))
                : books.readByKey(member.id(), () -> found(titled, member, view, q.strip()));
        return new ModelAndView("people/list/list", "page", page);
    }

    private PeoplePage listed(Frame frame, Member member, PeopleView view, boolean choosing) {
        var known = circles.all(member.id());
        if (view.which().circle().isPresent()
                && known.stream()
                        .noneMatch(it -> it.id().equals(view.which().circle().get()))) {
            throw new NotHere();
        }
        var page = list.page(member.id(), view, today(frame));
        var counts = list.counts(member.id(), view.which(), today(frame));
        return new PeoplePage(
                frame,
                "",
                new PeoplePage.Head(
                        count(frame, counts.people()),
                        counts.inbox() == 0 ? "" : frame.say("people.list.inbox", counts.inbox()),
                        ways.stream()
                                .flatMap(it -> it.from(frame, member.id()).stream())
                                .toList()),
                ListTools.of(frame, view, known, views.all(member.id())),
                choosing ? Optional.of(choosing(view, known)) : Optional.empty(),
                rows(frame, page.rows()),
                page.next().map(mark -> view.goingOn(mark).href(choosing)));
    }

    private PeoplePage found(Frame frame, Member member, PeopleView view, String q) {
        var rows = rows(frame, search.find(member.id(), q, FOUND));
        return new PeoplePage(
                frame,
                q,
                new PeoplePage.Head(frame.say("people.list.found", rows.size()), "", List.of()),
                ListTools.whileSearching(frame, view, circles.all(member.id())),
                Optional.empty(),
                rows,
                Optional.empty());
    }

    private PeoplePage.Choosing choosing(PeopleView view, List<Circle> known) {
        return new PeoplePage.Choosing(view.whole(), known, keeping.getIfAvailable() != null);
    }

    /** Whoever cares about one thing. */
    @GetMapping("/people/interests/{word}")
    ModelAndView interest(Frame frame, Member member, @PathVariable String word) {
        var view = PeopleView.ALL.of(Which.ALL.interestedIn(word));
        var page = books.read(member.id(), () -> list.page(member.id(), view, today(frame)));
        if (page.rows().isEmpty()) {
            throw new NotHere();
        }
        var title = frame.say("people.interest.title", word);
        return new ModelAndView(
                "people/list/interest",
                "page",
                new InterestPage(
                        frame.titled(title, "people"),
                        title,
                        rows(frame, page.rows()),
                        page.next().map(_ -> view.href())));
    }

    /** Options for the palette: a part of a page, which {@code /people?q=} is the whole of. */
    @GetMapping("/people/palette")
    ModelAndView palette(Frame frame, Member member, @RequestParam(defaultValue = "") String q) {
        var rows = books.readByKey(member.id(), () -> search.find(member.id(), q, OFFERED));
        return new ModelAndView("people/list/palette", "page", new PalettePart(frame, q.strip(), rows(frame, rows)));
    }

    private List<PersonRow> rows(Frame frame, List<Listed> rows) {
        return rows.stream().map(row -> PersonRow.of(row, frame, today(frame))).toList();
    }

    private LocalDate today(Frame frame) {
        return LocalDate.now(clock.withZone(frame.words().zone()));
    }

    private static String count(Frame frame, int people) {
        return people > PeopleList.COUNTED
                ? frame.say("people.list.count.more", PeopleList.COUNTED)
                : frame.say("people.list.count", people);
    }
}
