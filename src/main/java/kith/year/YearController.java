package kith.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.moments.MomentDays;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The year as a calendar, with everybody or with one person. */
@Controller
class YearController {

    private static final int FIRST = 1900;

    /** After whatever else happened on a day. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Books books;
    private final MomentDays days;
    private final People people;
    private final Clock clock;

    YearController(Books books, MomentDays days, People people, Clock clock) {
        this.books = books;
        this.days = days;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/year")
    ModelAndView year(
            Frame frame,
            Member member,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String person) {
        int now = Year.now(clock.withZone(member.zone())).getValue();
        int shown = shown(year, now);
        return books.readByKey(member.id(), () -> {
            var who = who(member, person);
            var from = LocalDate.of(shown, 1, 1);
            var found = who.map(it -> days.with(member, it.id(), from, from.plusYears(1)))
                    .orElseGet(() -> days.between(member, from, from.plusYears(1)));
            return new ModelAndView("year/year", "page", page(frame, member, shown, now, who, found));
        });
    }

    private static YearPage page(
            Frame frame, Member member, int shown, int now, Optional<PersonBrief> who, List<MomentDays.Day> found) {
        var year = String.valueOf(shown);
        var of = who.map(it -> "&person=" + it.id().value()).orElse("");
        var journal = "/moments" + who.map(it -> "?person=" + it.id().value()).orElse("");
        long touched = found.stream().filter(it -> it.touches() > 0).count();
        long met = found.stream().filter(it -> it.meetings() > 0).count();
        var title = who.map(it -> frame.say("year.title.with", year, it.name())).orElse(frame.say("year.title", year));
        return new YearPage(
                frame.titled(title, "moments"),
                frame.say("year.lead", touched, met),
                YearPage.weekdays(frame.words().locale()),
                YearPage.months(
                        frame,
                        shown,
                        found.stream().collect(Collectors.toMap(MomentDays.Day::on, Function.identity())),
                        day -> journal + (who.isPresent() ? "&" : "?") + "before=" + before(day, member)),
                shown > FIRST ? "/year?year=" + (shown - 1) + of : "",
                shown <= now ? "/year?year=" + (shown + 1) + of : "",
                new YearPage.Back(
                        journal,
                        who.map(it -> frame.say("year.back.with", it.name())).orElse(frame.say("year.back"))));
    }

    /** The journal goes on from the last that a day may hold. */
    private static String before(LocalDate day, Member member) {
        var end = day.plusDays(1).atStartOfDay(member.zone()).toInstant();
        return end.getEpochSecond() * 1_000_000 + "." + LAST;
    }

    private static int shown(String year, int now) {
        if (year.isEmpty()) {
            return now;
        }
        return Optional.of(year)
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(it -> it >= FIRST && it <= now + 1)
                .orElseThrow(NotHere::new);
    }

    private Optional<PersonBrief> who(Member member, String person) {
        if (person.isEmpty()) {
            return Optional.empty();
        }
        try {
            var id = new Person.Id(UUID.fromString(person));
            return Optional.of(
                    Optional.ofNullable(people.brief(member.id(), List.of(id)).get(id))
                            .orElseThrow(NotHere::new));
        } catch (IllegalArgumentException _) {
            throw new NotHere();
        }
    }
}
