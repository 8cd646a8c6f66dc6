package kith.rhythm.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kith.rhythm.Kept;
import kith.rhythm.State;
import kith.web.Words;

/**
 * How long it is since two were in touch, as a bar: up to the ideal in one tone, up to the outer limit in another, and a mark
 * where it stands today. Whatever is past the outer limit stands at its end.
 *
 * @param ideal   where the first tone ends, of {@link #WIDTH}
 * @param today   where the mark stands; below 0 for no mark, as they rest or never were in touch
 * @param state   what the style sheet knows it by: nothing, or overdue
 * @param words   the same in words
 */
record Bar(int ideal, int today, String state, String words) {

    static final int WIDTH = 200;

    static Bar of(Kept kept, Words words, LocalDate today) {
        long outer = kept.rhythm().redLine().getDays();
        long ideal = Math.min(kept.rhythm().floor().getDays(), outer);
        var state = kept.clocks().light(today);
        var last = kept.bond().lastTouchOn();
        boolean marked = last.isPresent() && state != State.RESTING;
        long since = last.map(day -> Math.clamp(ChronoUnit.DAYS.between(day, today), 0L, outer))
                .orElse(0L);
        var when = last.map(day -> words.relative(day, today)).orElseGet(() -> words.get("rhythm.panel.never"));
        return new Bar(
                (int) (WIDTH * ideal / outer),
                marked ? (int) (WIDTH * since / outer) : -1,
                style(state),
                words.get(
                        "rhythm.bar",
                        words.get(state.words()),
                        when,
                        kept.rhythm().floor().getDays(),
                        outer));
    }

    boolean isMarked() {
        return today >= 0;
    }

    private static String style(State state) {
        return switch (state) {
            case RESTING, PLENTY, FINE, DUE_SOON, DUE, NEVER_SPOKEN -> "";
            case OVERDUE, RED_LINE -> "gauge--overdue";
        };
    }

    String rest() {
        return String.valueOf(WIDTH - ideal);
    }

    /** The mark is three wide, and stays within the bar. */
    String markAt() {
        return String.valueOf(Math.clamp(today - 1L, 0L, WIDTH - 3L));
    }
}
