package kith.maps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.drafts.Plain;
import kith.maps.AroundMap.Around;
import kith.maps.AroundMap.Closeness;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.People;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.rhythm.Bonds;
import kith.rhythm.Kept;
import kith.rhythm.Warmth;
import kith.rhythm.Warmths;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The circle map: whom a member keeps in touch with, by closeness and warmth. */
@Controller
class AroundController {

    private static final int MOST = 300;

    private final Books books;
    private final Bonds bonds;
    private final Warmths warmths;
    private final People people;
    private final Circles circles;

    AroundController(Books books, Bonds bonds, Warmths warmths, People people, Circles circles) {
        this.books = books;
        this.bonds = bonds;
        this.warmths = warmths;
        this.people = people;
        this.circles = circles;
    }

    /** @param circle whose people alone are shown */
    @GetMapping("/people/around")
    ModelAndView around(Frame frame, Member member, @RequestParam Optional<UUID> circle) {
        var page = books.read(member.id(), () -> page(frame, member, circle.map(Circle.Id::new)));
        return new ModelAndView("maps/around", "page", page);
    }

    private record Known(PersonBrief person, Kept kept) {}

    private AroundPage page(Frame frame, Member member, Optional<Circle.Id> circle) {
        var all = circles.all(member.id());
        if (circle.isPresent() && all.stream().noneMatch(it -> it.id().equals(circle.get()))) {
            throw new NotHere();
        }
        var kept = kept(member, circle);
        var known = people.brief(member.id(), kept.stream().map(Kept::person).toList());
        var near = kept.stream()
                .flatMap(
                        it -> Optional.ofNullable(known.get(it.person())).map(person -> new Known(person, it)).stream())
                .sorted(Comparator.comparing(
                                (Known it) -> it.kept().rhythm().floor().getDays())
                        .thenComparing(it -> Plain.text(it.person().name())))
                .limit(MOST)
                .toList();
        var warmth = warmths.of(member, near.stream().map(Known::kept).toList());
        var around = near.stream()
                .map(it -> new Around(
                        it.person(), it.kept(), warmth.getOrDefault(it.person().id(), Warmth.COLD)))
                .sorted(Comparator.comparing((Around it) -> it.closeness())
                        .thenComparing(it -> Plain.text(it.person().name())))
                .toList();
        return new AroundPage(
                frame.titled(frame.say("maps.around.title"), "people"),
                all.stream()
                        .map(it -> new AroundPage.Choice(
                                "/people/around?circle=" + it.id().value(),
                                it.name(),
                                circle.equals(Optional.of(it.id()))))
                        .toList(),
                circle.isEmpty(),
                AroundMap.of(around),
                around.stream().map(it -> line(it, frame)).toList(),
                known.size() > MOST ? frame.say("maps.around.most", MOST) : "");
    }

    private List<Kept> kept(Member member, Optional<Circle.Id> circle) {
        return circle.map(it -> List.copyOf(bonds.among(member.id(), circles.peopleOf(member.id(), it))
                        .values()))
                .orElseGet(() -> bonds.all(member.id()));
    }

    private static AroundPage.Line line(Around it, Frame frame) {
        var warmth = it.warmth();
        return new AroundPage.Line(
                it.person().name(),
                it.person().id().href(),
                frame.say(it.closeness().words()),
                frame.say("maps.around.every", it.kept().rhythm().floor().getDays()),
                warmth.whole(),
                frame.say(
                        "maps.around.terms",
                        Warmth.shown(warmth.lastTouch()),
                        Warmth.shown(warmth.exchange()),
                        Warmth.shown(warmth.bothSides())));
    }

    /** @param more that there are others; empty when everybody is shown */
    record AroundPage(
            Frame frame, List<Choice> circles, boolean everybody, AroundMap map, List<Line> lines, String more) {

        record Choice(String href, String name, boolean chosen) {}

        record Line(String name, String href, String closeness, String every, int warmth, String terms) {}

        List<String> closenesses() {
            return java.util.stream.Stream.of(Closeness.values())
                    .map(it -> frame.say(it.words()))
                    .toList();
        }
    }
}
