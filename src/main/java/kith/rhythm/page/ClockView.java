package kith.rhythm.page;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kith.rhythm.Kept;
import kith.rhythm.State;
import kith.web.Words;

/**
 * One clock in words.
 *
 * @param style   what the style sheet knows it by, beside the words: nothing, soon or overdue
 * @param elapsed of {@code span}, in days, for the track that illustrates it; {@code span} is 0 for no track
 */
record ClockView(
        String style, String icon, String title, String state, String now, String next, long elapsed, long span) {

    static ClockView light(Kept kept, Words words, LocalDate today) {
        var clocks = kept.clocks();
        var state = clocks.light(today);
        var last = kept.bond().lastTouchOn();
        return view(
                "message", "light", state, last, kept.rhythm().floor(), next(kept, state, words, today), words, today);
    }

    /** Empty for a bond that lives without meetings. */
    static Optional<ClockView> inPerson(Kept kept, Words words, LocalDate today) {
        var clocks = kept.clocks();
        return clocks.inPerson(today).map(state -> {
            var span = kept.rhythm().inPerson().orElseThrow();
            var next = due(state, clocks.inPersonDueOn(), span, words, today);
            return view("in-person", "inPerson", state, kept.bond().lastInPersonOn(), span, next, words, today);
        });
    }

    private static ClockView view(
            String icon,
            String name,
            State state,
            Optional<LocalDate> last,
            Period span,
            String next,
            Words words,
            LocalDate today) {
        var elapsed = last.map(day -> Math.clamp(ChronoUnit.DAYS.between(day, today), 0L, span.getDays()));
        return new ClockView(
                style(state),
                icon,
                words.get("rhythm.panel." + name),
                words.get(state.words()),
                last.map(day -> words.relative(day, today)).orElseGet(() -> words.get("rhythm.panel.never")),
                next,
                elapsed.orElse(0L),
                elapsed.isPresent() && state != State.RESTING ? span.getDays() : 0);
    }

    private static String next(Kept kept, State state, Words words, LocalDate today) {
        var clocks = kept.clocks();
        return switch (state) {
            case NEVER_SPOKEN -> words.get("rhythm.panel.next.neverSpoken");
            case RED_LINE ->
                words.get("rhythm.panel.next.redLine", kept.rhythm().redLine().getDays());
            case PLENTY ->
                words.get(
                        "rhythm.panel.next.plenty",
                        kept.bond().reachedOutOn().size(),
                        words.nearDay(clocks.quietUntil().orElseThrow()));
            case RESTING, FINE, DUE_SOON, DUE, OVERDUE ->
                due(state, clocks.lightDueOn(), kept.rhythm().floor(), words, today);
        };
    }

    private static String due(State state, Optional<LocalDate> due, Period span, Words words, LocalDate today) {
        if (due.isEmpty()) {
            return words.get("rhythm.panel.next.resting");
        }
        var every = words.get("rhythm.span", span.getDays());
        var key = state == State.RED_LINE ? State.OVERDUE.words() : state.words();
        return words.get(key.replace("rhythm.state.", "rhythm.panel.next."), words.relative(due.get(), today), every);
    }

    private static String style(State state) {
        return switch (state) {
            case RESTING, PLENTY, FINE -> "";
            case DUE_SOON, DUE, NEVER_SPOKEN -> "clock--soon";
            case OVERDUE, RED_LINE -> "clock--overdue";
        };
    }
}
