package kith.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.meaning.Likings;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.nudges.Day;
import kith.nudges.FirstSteps;
import kith.nudges.Kind;
import kith.nudges.Nudge;
import kith.nudges.Nudges;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.today.TodayPage.Inbox;
import kith.today.TodayPage.Rest;
import kith.today.TodayPage.Step;
import kith.today.TodayPage.Way;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Puts Today together: in one opening of the book, and with a few statements whatever its size. */
@Component
class ShowToday {

    private static final Period WEEK = Period.ofDays(7);
    private static final int MOST_PLANS = 10;
    private static final String EMPTY = "new";

    private final Books books;
    private final Nudges nudges;
    private final People people;
    private final Moments moments;
    private final Likings likings;
    private final Clock clock;

    ShowToday(Books books, Nudges nudges, People people, Moments moments, Likings likings, Clock clock) {
        this.books = books;
        this.nudges = nudges;
        this.people = people;
        this.moments = moments;
        this.likings = likings;
        this.clock = clock;
    }

    TodayPage page(Member member, Frame frame) {
        return books.read(member.id(), () -> nudges.made(member).map(day -> page(member, frame, day)))
                .orElseGet(() -> books.write(member.id(), () -> page(member, frame, nudges.make(member))));
    }

    private TodayPage page(Member member, Frame frame, Day day) {
        var today = LocalDate.now(clock.withZone(member.zone()));
        var open = day.open();
        var plans = plans(member, today);
        var briefs = people.brief(member.id(), everybody(day, plans));
        var likes = likings.of(member.id(), open.stream().map(Nudge::person).toList());
        var cards = cards(new Cards(frame, today, likes), open, briefs);
        var rest = cards.isEmpty() ? Optional.of(rest(member, frame, day)) : Optional.<Rest>empty();
        return new TodayPage(
                frame.titled(frame.say("today.title"), "today"),
                frame.words().weekday(today),
                heading(frame, day, cards, rest),
                cards.isEmpty() ? "" : frame.say("today.lead"),
                cards,
                rest,
                new ThisWeek(frame, today, briefs).items(day, plans),
                inbox(frame, day),
                steps(frame, day.steps()));
    }

    private List<Moment> plans(Member member, LocalDate today) {
        var from = today.atStartOfDay(member.zone()).toInstant();
        var until = today.plus(WEEK).atStartOfDay(member.zone()).toInstant();
        return moments.plans(member.id(), from, until, MOST_PLANS);
    }

    private static Set<Person.Id> everybody(Day day, List<Moment> plans) {
        var everybody = new HashSet<Person.Id>();
        day.open().forEach(nudge -> everybody.add(nudge.person()));
        day.birthdays().forEach(birthday -> everybody.add(birthday.person()));
        plans.forEach(plan -> everybody.addAll(plan.people()));
        return everybody;
    }

    private static List<Card> cards(Cards cards, List<Nudge> open, Map<Person.Id, PersonBrief> briefs) {
        return open.stream()
                .flatMap(nudge ->
                        Optional.ofNullable(briefs.get(nudge.person())).stream().map(person -> cards.of(nudge, person)))
                .toList();
    }

    private static String heading(Frame frame, Day day, List<Card> cards, Optional<Rest> rest) {
        if (cards.isEmpty() && day.isDone()) {
            return frame.say("today.heading.done");
        }
        if (rest.filter(it -> it.icon().equals(EMPTY)).isPresent()) {
            return frame.say("today.heading.empty");
        }
        var birthdays = day.open().stream()
                .filter(nudge -> nudge.kind() == Kind.BIRTHDAY)
                .filter(nudge -> nudge.reason().words().endsWith(".today"))
                .count();
        return frame.say("today.heading", cards.size(), birthdays);
    }

    private Rest rest(Member member, Frame frame, Day day) {
        if (day.isDone()) {
            return rest(
                    frame, "done", "done", way(frame, "/log", "log", false), way(frame, "/people", "people", false));
        }
        return people.isEmpty(member.id())
                ? rest(
                        frame,
                        EMPTY,
                        "empty",
                        way(frame, "/imports", "import", true),
                        way(frame, "/people/new", "person", false))
                : rest(frame, "kept", "quiet", way(frame, "/log", "log", true), way(frame, "/people", "people", false));
    }

    private static Rest rest(Frame frame, String icon, String name, Way... ways) {
        var key = "today.rest." + name;
        return new Rest(icon, frame.say(key + ".title"), frame.say(key + ".text"), List.of(ways));
    }

    private static Way way(Frame frame, String href, String name, boolean first) {
        return new Way(href, frame.say("today.rest.way." + name), first);
    }

    private static Optional<Inbox> inbox(Frame frame, Day day) {
        return day.unsorted() == 0
                ? Optional.empty()
                : Optional.of(new Inbox(
                        frame.say("today.inbox.title", day.unsorted()),
                        frame.say("today.inbox.text"),
                        "/people/inbox",
                        frame.say("today.inbox.do")));
    }

    private static List<Step> steps(Frame frame, FirstSteps first) {
        if (!first.toBeShown()) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        add(steps, frame, "wrote", "/people", first.reachedOut());
        add(steps, frame, "rhythm", "/settings/rhythm", first.rhythmSet());
        add(steps, frame, "planned", "/log", first.meetingPlanned());
        return steps;
    }

    private static void add(List<Step> steps, Frame frame, String name, String href, boolean done) {
        var isNext = !done && steps.stream().allMatch(Step::done);
        var key = "today.steps." + name;
        steps.add(new Step(
                done ? "step--done" : isNext ? "step--now" : "",
                frame.say(key + ".title"),
                frame.say(key + ".text"),
                href,
                frame.say(key + ".do"),
                done));
    }
}
