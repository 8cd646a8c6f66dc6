package kith.nudges;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kith.ahead.DaysAhead;
import kith.facts.Occasions;
import kith.facts.Occasions.Coming;
import kith.nudges.Reason.Argument;
import kith.rhythm.Bonds;
import org.springframework.stereotype.Component;

/** Days other than birthdays that come each year, of those kept in touch with: today's, and those ahead. */
@Component
class OccasionSuggestions implements Suggests {

    private final Occasions occasions;
    private final Bonds bonds;
    private final DaysAhead ahead;

    OccasionSuggestions(Occasions occasions, Bonds bonds, DaysAhead ahead) {
        this.occasions = occasions;
        this.bonds = bonds;
        this.ahead = ahead;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        var today = asking.today();
        var member = asking.member();
        var coming = occasions.between(member, today, today.plusDays(ahead.longest(member) + 1L));
        if (coming.isEmpty()) {
            return List.of();
        }
        var people = coming.stream().map(Coming::person).distinct().toList();
        var kept = bonds.among(member, people).keySet();
        var days = ahead.of(member, kept);
        return coming.stream()
                .filter(it -> kept.contains(it.person()))
                .filter(it -> !it.on().isAfter(today.plusDays(days.getOrDefault(it.person(), 0))))
                .limit(asking.atMost())
                .map(it -> suggestion(it, today))
                .toList();
    }

    private static Suggestion suggestion(Coming coming, LocalDate today) {
        var ahead = ChronoUnit.DAYS.between(today, coming.on());
        var label = coming.occasion().label();
        return Suggestion.of(
                        coming.person(), Kind.OCCASION, Suggestion.ahead(ahead), reason(coming, ahead), Action.WRITE)
                .with(label.isEmpty() ? Material.NONE : Material.askAbout(label));
    }

    private static Reason reason(Coming coming, long ahead) {
        var key = "nudges.why." + (coming.occasion().label().isEmpty() ? "wedding" : "occasion") + '.'
                + (ahead == 0 ? "today" : "ahead");
        return Reason.of(
                key,
                new Argument.Day(coming.on()),
                new Argument.Text(coming.occasion().label()));
    }
}
