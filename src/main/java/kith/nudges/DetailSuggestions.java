package kith.nudges;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kith.nudges.Reason.Argument;
import kith.people.Detail;
import kith.people.Details;
import org.springframework.stereotype.Component;

/** What was noticed about somebody, to bring up: on the day it was meant for, else when it has lain for a while. */
@Component
class DetailSuggestions implements Suggests {

    private static final Period LAIN = Period.ofDays(14);

    private final Details details;

    DetailSuggestions(Details details) {
        this.details = details;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        var today = asking.today();
        return details.toRaise(asking.member(), today, asking.atMost()).stream()
                .filter(detail -> isRipe(detail, today))
                .map(detail -> suggestion(detail, today))
                .toList();
    }

    private static boolean isRipe(Detail detail, LocalDate today) {
        return detail.raiseOn().isPresent() || !detail.noticedOn().plus(LAIN).isAfter(today);
    }

    private static Suggestion suggestion(Detail detail, LocalDate today) {
        var late = ChronoUnit.DAYS.between(detail.raiseOn().orElse(detail.noticedOn()), today);
        var urgency = Suggestion.late(late, 4L * LAIN.getDays()) / 2
                + (detail.raiseOn().isPresent() ? 0.5 : 0);
        var reason = Reason.of("nudges.why.detail", new Argument.Day(detail.noticedOn()));
        return Suggestion.of(detail.person(), Kind.DETAIL, urgency, reason, Action.LOG)
                .with(Material.askAbout(detail.noticed()))
                .about(detail.id().value());
    }
}
