package kith.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.Met;
import kith.meaning.Meaning;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meanings;
import kith.members.Member;
import kith.moments.MomentDays;
import kith.people.Circle;
import kith.people.Person;
import kith.people.WorkLine;
import kith.review.ReviewPage.Line;
import kith.review.ReviewPage.One;
import kith.review.ReviewPage.Span;
import kith.rhythm.Bonds;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** What there is to know of somebody before one decides whether to keep them. */
@Component
class ShowConcerned {

    private static final Period YEAR = Period.ofYears(1);

    private final Meanings meanings;
    private final Bonds bonds;
    private final MomentDays days;
    private final Clock clock;

    ShowConcerned(Meanings meanings, Bonds bonds, MomentDays days, Clock clock) {
        this.meanings = meanings;
        this.bonds = bonds;
        this.days = days;
        this.clock = clock;
    }

    One show(Frame frame, Member member, Review review, Concerned one, Person person) {
        var name = person.name().display();
        var today = LocalDate.now(clock.withZone(member.zone()));
        var kept = bonds.find(member.id(), person.id());
        var touches = days.with(member, person.id(), today.minus(YEAR), today.plusDays(1)).stream()
                .mapToInt(MomentDays.Day::touches)
                .sum();
        var proposal = Proposal.of(kept.flatMap(it -> it.wish().floor()).map(Period::getDays), touches);
        return new One(
                person.brief(),
                sub(frame, person),
                why(frame, review, one, name),
                one.alone() ? frame.say("review.alone", name) : "",
                shared(frame, meanings.of(member.id(), person.id()), person),
                person.life()
                        .lastTouchAt()
                        .map(at -> frame.say(
                                "review.touch",
                                frame.words().relative(at.atZone(member.zone()).toLocalDate(), today)))
                        .orElseGet(() -> frame.say("review.touch.never")),
                frame.say("review.proposal." + word(proposal.ground()), touches),
                proposal.choices().stream()
                        .map(it -> new Span(it, frame.say("rhythm.span", it), it == proposal.days()))
                        .toList(),
                one.answer().map(it -> frame.say("review.answer." + it.word())).orElse(""));
    }

    private static String sub(Frame frame, Person person) {
        return Stream.concat(
                        person.works().stream().limit(1).map(it -> WorkLine.of(it, frame)),
                        Stream.of(person.home().city()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String why(Frame frame, Review review, Concerned one, String name) {
        if (review.isOwn()) {
            return frame.say("review.left.own", review.organisation());
        } else if (one.left().isEmpty()) {
            return frame.say("review.joined", name, one.joined());
        }
        return one.joined().isEmpty()
                ? frame.say("review.left", name, one.left())
                : frame.say("review.moved", name, one.left(), one.joined());
    }

    private static List<Line> shared(Frame frame, Meaning meaning, Person person) {
        var lines = new ArrayList<Line>();
        add(lines, "kept", words(frame, "meaning.basis.", without(meaning.bases())));
        add(lines, "you", words(frame, "meaning.role.", meaning.roles()));
        add(lines, "circle", person.circles().stream().map(Circle::name).toList());
        if (!person.interests().isEmpty()) {
            lines.add(new Line("ask", frame.say("review.interests", String.join(", ", person.interests()))));
        }
        var met = person.met();
        if (!met.where().isEmpty() && met.how() != Met.How.WORKPLACE) {
            lines.add(new Line("in-person", frame.say("review.met", met.where())));
        }
        return lines;
    }

    private static Set<Basis> without(Set<Basis> bases) {
        return bases.stream().filter(it -> it != Basis.WORKPLACE).collect(Collectors.toSet());
    }

    private static List<String> words(Frame frame, String key, Set<? extends Enum<?>> some) {
        return some.stream().map(it -> frame.say(key + word(it))).sorted().toList();
    }

    private static void add(List<Line> lines, String icon, List<String> words) {
        if (!words.isEmpty()) {
            lines.add(new Line(icon, String.join(", ", words)));
        }
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
