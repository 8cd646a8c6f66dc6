package kith.rhythm;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The two clocks of a bond under its rhythm: the light one, which any touch restarts, and the in-person one, which only
 * a meeting does.
 *
 * <pre>
 *   light due  = last touch + the shorter of floor and red line, but never before the bond was kept
 *                never spoken: the day the bond was kept, for somebody worth keeping is worth a first word
 *   in person  = the later of last meeting and kept since, + in person
 *   red line   = last touch + red line, but never before the bond was kept; none if never spoken
 *   quiet till = the n-th last day the member reached out + 30 days, n being the ceiling
 * </pre>
 */
public record Clocks(Bond bond, Rhythm rhythm) {

    private static final int SOON_AT_MOST = 14;

    /** The day on which a touch is due; empty while the bond rests. */
    public Optional<LocalDate> lightDueOn() {
        return ifAwake(bond.lastTouchOn()
                .map(last -> later(last.plusDays(shortest()), bond.keptSince()))
                .orElse(bond.keptSince()));
    }

    /** The day on which a meeting is due; empty while the bond rests, or if it lives without meetings. */
    public Optional<LocalDate> inPersonDueOn() {
        return rhythm.inPerson().flatMap(span -> ifAwake(lastMeetingOrKept().plus(span)));
    }

    /** The first day on which the silence is too long; empty while the bond rests, and if there never was a touch. */
    public Optional<LocalDate> redLineOn() {
        return bond.lastTouchOn().flatMap(last -> ifAwake(later(last.plus(rhythm.redLine()), bond.keptSince())));
    }

    /** The first day on which the member may reach out again; empty when the ceiling was never reached. */
    public Optional<LocalDate> quietUntil() {
        return bond.reachedOutOn().stream()
                .skip(rhythm.ceiling() - 1L)
                .findFirst()
                .map(day -> day.plus(Rhythm.WINDOW));
    }

    public State light(LocalDate today) {
        if (bond.restingSince().isPresent()) {
            return State.RESTING;
        }
        if (bond.lastTouchOn().isEmpty()) {
            return State.NEVER_SPOKEN;
        }
        if (reached(redLineOn(), today)) {
            return State.RED_LINE;
        }
        if (quietUntil().filter(today::isBefore).isPresent()) {
            return State.PLENTY;
        }
        return state(lightDueOn().orElseThrow(), rhythm.floor(), today);
    }

    /** Empty if the bond lives without meetings. */
    public Optional<State> inPerson(LocalDate today) {
        return bond.restingSince().isPresent()
                ? rhythm.inPerson().map(_ -> State.RESTING)
                : inPersonDueOn().map(due -> state(due, rhythm.inPerson().orElseThrow(), today));
    }

    private static State state(LocalDate due, Period span, LocalDate today) {
        if (today.isAfter(due)) {
            return State.OVERDUE;
        }
        if (today.equals(due)) {
            return State.DUE;
        }
        return today.isBefore(due.minusDays(soon(span))) ? State.FINE : State.DUE_SOON;
    }

    /** Soon is the last quarter of the span, and no more than two weeks. */
    private static int soon(Period span) {
        return Math.min(SOON_AT_MOST, span.getDays() / 4);
    }

    private int shortest() {
        return Math.min(rhythm.floor().getDays(), rhythm.redLine().getDays());
    }

    private LocalDate lastMeetingOrKept() {
        return bond.lastInPersonOn().map(last -> later(last, bond.keptSince())).orElse(bond.keptSince());
    }

    private <T> Optional<T> ifAwake(T value) {
        return bond.restingSince().isPresent() ? Optional.empty() : Optional.of(value);
    }

    private static boolean reached(Optional<LocalDate> day, LocalDate today) {
        return day.filter(line -> !today.isBefore(line)).isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
