package kith.nudges;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.nudges.Reason.Argument;
import org.springframework.stereotype.Component;

/** Plans whose day is over: did it happen? Asked for a month. */
@Component
class PlanSuggestions implements Suggests {

    private static final Period ASKED_FOR = Period.ofDays(30);

    private final Moments moments;

    PlanSuggestions(Moments moments) {
        this.moments = moments;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        var today = asking.today();
        var from = today.minus(ASKED_FOR).atStartOfDay(asking.zone()).toInstant();
        var until = today.atStartOfDay(asking.zone()).toInstant();
        return moments.plans(asking.member(), from, until, asking.atMost()).stream()
                .map(plan -> suggestion(plan, asking))
                .toList();
    }

    private static Suggestion suggestion(Moment plan, Asking asking) {
        var on = LocalDate.ofInstant(plan.at(), asking.zone());
        var age = ChronoUnit.DAYS.between(on, asking.today());
        var urgency = 1 - Suggestion.late(age, ASKED_FOR.getDays());
        var reason = Reason.of("nudges.why.plan", new Argument.Day(on));
        return Suggestion.of(plan.people().getFirst(), Kind.PLAN_PASSED, urgency, reason, Action.CONFIRM)
                .about(plan.id().value());
    }
}
