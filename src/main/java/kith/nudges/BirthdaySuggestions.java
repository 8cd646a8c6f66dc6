package kith.nudges;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.ahead.DaysAhead;
import kith.members.Member;
import kith.nudges.Reason.Argument;
import kith.people.Birthdays;
import kith.people.Birthdays.Coming;
import kith.people.Person;
import kith.rhythm.Bonds;
import org.springframework.stereotype.Component;

/** Birthdays of those kept in touch with: today's, and those ahead within the lead time, to think of something. */
@Component
class BirthdaySuggestions implements Suggests {

    private static final Period WEEK = Period.ofDays(7);
    private static final int MOST = 12;

    private final Birthdays birthdays;
    private final Bonds bonds;
    private final DaysAhead ahead;

    BirthdaySuggestions(Birthdays birthdays, Bonds bonds, DaysAhead ahead) {
        this.birthdays = birthdays;
        this.bonds = bonds;
        this.ahead = ahead;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        var today = asking.today();
        var coming = kept(asking.member(), today, Period.ofDays(ahead.longest(asking.member()) + 1))
                .toList();
        var days = ahead.of(asking.member(), coming.stream().map(Coming::person).toList());
        return coming.stream()
                .filter(it -> !it.on().isAfter(today.plusDays(days.getOrDefault(it.person(), 0))))
                .limit(asking.atMost())
                .map(it -> suggestion(it, today))
                .toList();
    }

    /** Those within the week, no more than a page can show. */
    List<Day.Birthday> ofKept(Member.Id member, LocalDate today) {
        return kept(member, today, WEEK)
                .limit(MOST)
                .map(coming -> new Day.Birthday(
                        coming.person(), coming.on(), coming.birthday().ageOn(coming.on())))
                .toList();
    }

    private Stream<Coming> kept(Member.Id member, LocalDate today, Period ahead) {
        var coming = birthdays.between(member, today, today.plus(ahead));
        var kept = coming.isEmpty()
                ? Set.<Person.Id>of()
                : bonds.among(member, coming.stream().map(Coming::person).toList())
                        .keySet();
        return coming.stream().filter(birthday -> kept.contains(birthday.person()));
    }

    private static Suggestion suggestion(Coming birthday, LocalDate today) {
        var ahead = ChronoUnit.DAYS.between(today, birthday.on());
        var urgency = Suggestion.ahead(ahead);
        return Suggestion.of(birthday.person(), Kind.BIRTHDAY, urgency, reason(birthday, ahead), Action.CALL);
    }

    private static Reason reason(Coming birthday, long ahead) {
        var key = ahead == 0 ? "today" : "ahead";
        var on = new Argument.Day(birthday.on());
        var age = birthday.birthday().ageOn(birthday.on());
        return age.isEmpty()
                ? Reason.of("nudges.why.birthday." + key, on)
                : Reason.of("nudges.why.birthday.age." + key, on, new Argument.Count(age.getAsInt()));
    }
}
