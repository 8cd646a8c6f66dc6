package kith.people.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.interests.Interest;
import kith.interests.Interests;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.Fans;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists of people: the book, a search in it, and what the palette finds. */
@Controller
class PeopleController {

    private static final int FOUND = 50;
    private static final int OFFERED = 8;
    private static final int SHORTEST_INTEREST = 4;
    private static final int MOST_INTERESTS = 2;

    private final Books books;
    private final PeopleList list;
    private final PersonSearch search;
    private final Fans fans;
    private final Circles circles;
    private final SavedViews views;
    private final List<ListWay> ways;
    private final ObjectProvider<KeepInTouch> keeping;
    private final Clock clock;

    PeopleController(
            Books books,
            PeopleList list,
            PersonSearch search,
            Fans fans,
            Circles circles,
            SavedViews views,
            List<ListWay> ways,
            ObjectProvider<KeepInTouch> keeping,
            Clock clock) {
        this.books = books;
        this.list = list;
        this.search = search;
        this.fans = fans;
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

    /** Options for the palette: a part of a page, which {@code /people?q=} is the whole of. */
    @GetMapping("/people/palette")
    ModelAndView palette(Frame frame, Member member, @RequestParam(defaultValue = "") String q) {
        return new ModelAndView(
                "people/list/palette",
                "page",
                books.readByKey(
                        member.id(),
                        () -> new PalettePart(
                                frame,
                                q.strip(),
                                rows(frame, search.find(member.id(), q, OFFERED)),
                                interests(frame, member, q))));
    }

    /** What the words may mean that people of the book care about: asked for only where there is such a thing at all. */
    private List<PalettePart.Liked> interests(Frame frame, Member member, String q) {
        var meant =
                q.strip().length() < SHORTEST_INTEREST ? List.<Interest>of() : Interests.beginning(q, MOST_INTERESTS);
        if (meant.isEmpty()) {
            return List.of();
        }
        var counts = fans.count(
                member.id(),
                meant.stream().collect(Collectors.toMap(Interest::name, it -> Interests.normals(it.name()))));
        return meant.stream()
                .filter(it -> counts.containsKey(it.name()))
                .map(it -> PalettePart.Liked.of(frame, it, counts.getOrDefault(it.name(), 0)))
                .toList();
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
