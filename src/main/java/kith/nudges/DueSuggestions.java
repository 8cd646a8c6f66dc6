package kith.nudges;

import static kith.nudges.Suggestion.late;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import kith.nudges.Reason.Argument;
import kith.rhythm.Kept;
import kith.rhythm.WhoIsDue;
import org.springframework.stereotype.Component;

/** What the clocks say: a touch due, a meeting due, the red line, a reply owed. */
@Component
class DueSuggestions implements Suggests {

    /** A word that came today may be answered tomorrow; after two months it is no longer a reply. */
    private static final Period REPLY_AFTER = Period.ofDays(1);

    private static final Period REPLY_WITHIN = Period.ofDays(60);

    private final WhoIsDue due;

    DueSuggestions(WhoIsDue due) {
        this.due = due;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        var today = asking.today();
        var atMost = asking.atMost();
        var startOfDay = today.atStartOfDay(asking.zone()).toInstant();
        var from = startOfDay.minus(Duration.ofDays(REPLY_WITHIN.getDays()));
        var to = startOfDay.minus(Duration.ofDays(REPLY_AFTER.getDays() - 1L));
        return Stream.of(
                        due.pastRedLine(asking.member(), today, atMost).stream().map(kept -> redLine(kept, today)),
                        due.forTouch(asking.member(), today, atMost).stream().map(kept -> touch(kept, today)),
                        due.forMeeting(asking.member(), today, atMost).stream().map(kept -> meeting(kept, today)),
                        due.forReply(asking.member(), from, to, atMost).stream().map(kept -> reply(kept, asking)))
                .flatMap(suggestions -> suggestions)
                .toList();
    }

    /** The most pressing is who has only just gone quiet. */
    private static Suggestion redLine(Kept kept, LocalDate today) {
        var line = kept.clocks().redLineOn().orElseThrow();
        var urgency = 1 - late(days(line, today), kept.rhythm().redLine().getDays());
        return Suggestion.of(kept.person(), Kind.RED_LINE, urgency, lastTouch("nudges.why.redLine", kept), Action.LOG);
    }

    private static Suggestion touch(Kept kept, LocalDate today) {
        var late = days(kept.clocks().lightDueOn().orElseThrow(), today);
        var reason = kept.bond().lastTouchOn().isPresent()
                ? lastTouch("nudges.why.touch", kept)
                : Reason.of(
                        "nudges.why.neverSpoken", new Argument.Day(kept.bond().keptSince()));
        var urgency = late(late, kept.rhythm().floor().getDays());
        return Suggestion.of(kept.person(), Kind.TOUCH_DUE, urgency, reason, Action.LOG);
    }

    private static Suggestion meeting(Kept kept, LocalDate today) {
        var late = days(kept.clocks().inPersonDueOn().orElseThrow(), today);
        var reason = kept.bond()
                .lastInPersonOn()
                .map(day -> Reason.of("nudges.why.inPerson", new Argument.Day(day)))
                .orElseGet(() -> Reason.of("nudges.why.neverMet"));
        var urgency = late(late, kept.rhythm().inPerson().orElseThrow().getDays());
        return Suggestion.of(kept.person(), Kind.IN_PERSON_DUE, urgency, reason, Action.MEET);
    }

    private static Suggestion reply(Kept kept, Asking asking) {
        var since = kept.replyOwedSince().orElseThrow().atZone(asking.zone()).toLocalDate();
        var urgency = late(days(since, asking.today()), REPLY_WITHIN.getDays() / 4);
        var reason = Reason.of("nudges.why.reply", new Argument.Day(since));
        return Suggestion.of(kept.person(), Kind.REPLY_OWED, urgency, reason, Action.LOG);
    }

    private static Reason lastTouch(String words, Kept kept) {
        return Reason.of(words, new Argument.Day(kept.bond().lastTouchOn().orElseThrow()));
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
