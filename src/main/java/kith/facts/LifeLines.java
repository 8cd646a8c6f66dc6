package kith.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.Work;
import kith.facts.Card.Kept;
import kith.facts.Fact.Address;
import kith.facts.Fact.Job;
import kith.facts.Fact.Language;
import kith.facts.Fact.Occasion;
import kith.facts.Fact.Pronouns;
import kith.facts.Fact.Relative;
import kith.facts.LifePanel.Line;
import kith.people.Person;
import kith.web.Frame;

/** A person's life in a line each: what time it is with them, their work through time, addresses, days, languages, pronouns. */
record LifeLines(Person person, Card card, Frame frame, Instant now) {

    private static final int NIGHT = 22;
    private static final int MORNING = 7;

    List<Line> all() {
        var lines = new ArrayList<Line>();
        time().ifPresent(lines::add);
        for (int place = 0; place < person.works().size(); place++) {
            lines.add(current(place));
        }
        jobs().map(this::line).forEach(lines::add);
        of(Address.class)
                .filter(it -> saysMore((Address) it.fact()))
                .map(this::line)
                .forEach(lines::add);
        of(Occasion.class)
                .sorted(Comparator.comparing(it -> next((Occasion) it.fact())))
                .map(this::line)
                .forEach(lines::add);
        of(Language.class).map(this::line).forEach(lines::add);
        of(Pronouns.class).map(this::line).forEach(lines::add);
        return lines;
    }

    private <T extends Fact> Stream<Kept> of(Class<T> kind) {
        return card.facts().stream().filter(it -> kind.isInstance(it.fact()));
    }

    /** Their clock beside the reader's, where the two do not show the same. */
    private Optional<Line> time() {
        var mine = now.atZone(frame.words().zone());
        return person.home()
                .zone()
                .map(now::atZone)
                .filter(theirs -> !theirs.getOffset().equals(mine.getOffset()))
                .map(theirs -> {
                    boolean sameDay = theirs.toLocalDate().equals(mine.toLocalDate());
                    var there = frame.words().clock(theirs.toLocalTime());
                    var here = frame.words().clock(mine.toLocalTime());
                    var day = theirs.getDayOfWeek()
                            .getDisplayName(TextStyle.FULL, frame.words().locale());
                    boolean night = theirs.getHour() >= NIGHT || theirs.getHour() < MORNING;
                    return new Line(
                            "time",
                            frame.say(night ? "facts.time.night" : "facts.time"),
                            frame.say("facts.time.both", sameDay ? there : day + ' ' + there, here),
                            "");
                });
    }

    private Line current(int place) {
        var work = person.works().get(place);
        var since = Facts.current(card, work)
                .flatMap(it -> ((Job) it.fact()).from())
                .map(it -> frame.say("facts.job.since", it.said(frame.words())))
                .orElseGet(() -> frame.say("facts.job.now"));
        return new Line("work", since, said(work), at() + "/work?place=" + place);
    }

    /** What they did before, the latest first. */
    private Stream<Kept> jobs() {
        Function<Kept, RoughTime> end = it -> {
            var job = (Job) it.fact();
            return job.until().or(job::from).orElse(new RoughTime(1000, OptionalInt.empty()));
        };
        return of(Job.class)
                .filter(it -> {
                    var job = (Job) it.fact();
                    return job.until().isPresent() || !person.works().contains(job.work());
                })
                .sorted(Comparator.comparing(end).reversed());
    }

    private Line line(Kept kept) {
        var href = at() + "/facts/" + kept.key();
        return switch (kept.fact()) {
            case Job it -> new Line("history", span(it), said(it.work()), href);
            case Address it -> new Line("place", label(it), written(it), href);
            case Occasion it -> new Line("calendar", label(it.label()), day(it), href);
            case Language it ->
                new Line(
                        "message",
                        frame.say("facts.language"),
                        Languages.said(it.tag(), frame.words().locale()),
                        href);
            case Pronouns it -> new Line("you", frame.say("facts.pronouns"), it.words(), href);
            case Relative it ->
                new Line("people", frame.say("facts.relation." + it.relation().word()), it.name(), href);
        };
    }

    private String said(Work work) {
        return work.organisation().isEmpty()
                ? work.title()
                : work.title().isEmpty()
                        ? work.organisation()
                        : frame.say("people.work", work.title(), work.organisation());
    }

    private String span(Job job) {
        var from = job.from().map(it -> it.said(frame.words())).orElse("");
        var until = job.until().map(it -> it.said(frame.words())).orElse("");
        return from.isEmpty() && until.isEmpty()
                ? frame.say("facts.job.before")
                : until.isEmpty()
                        ? frame.say("facts.job.from", from)
                        : from.isEmpty()
                                ? frame.say("facts.job.until", until)
                                : frame.say("facts.job.span", from, until);
    }

    /** More than the city and country that stand under the name. */
    private boolean saysMore(Address it) {
        return !it.equals(new Address(
                it.label(), "", "", person.home().city(), "", person.home().country()));
    }

    private String label(Address it) {
        return switch (it.label()) {
            case "" -> frame.say("facts.address");
            case "home" -> frame.say("facts.address.home");
            case "work" -> frame.say("facts.address.work");
            default -> it.label();
        };
    }

    private String label(String label) {
        return label.isEmpty() ? frame.say("facts.occasion") : label;
    }

    /** As on an envelope, in one line. */
    private static String written(Address it) {
        var town =
                Stream.of(it.code(), it.city()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(it.street().replace("\n", ", "), town, it.region(), it.country())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String day(Occasion it) {
        var next = next(it);
        var when = frame.words().relative(next, today());
        if (it.day().year().isEmpty()) {
            return frame.say(
                    "facts.occasion.next",
                    frame.words().date("facts.date.yearless", it.day().day()),
                    when);
        }
        var day = frame.words().day(it.day().day().atYear(it.day().year().getAsInt()));
        int years = it.day().ageOn(next).getAsInt();
        return years < 1
                ? frame.say("facts.occasion.next", day, when)
                : frame.say("facts.occasion.years", day, years, when);
    }

    private LocalDate next(Occasion it) {
        return it.day().nextOnOrAfter(today());
    }

    private LocalDate today() {
        return now.atZone(frame.words().zone()).toLocalDate();
    }

    private String at() {
        return "/people/" + person.id().value();
    }
}
