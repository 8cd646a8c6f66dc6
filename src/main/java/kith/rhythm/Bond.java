package kith.rhythm;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a member keeps in touch with somebody: since when, and what was last. Days are the member's. In whatever order
 * touches are added, the same bond comes out.
 *
 * @param restingSince    empty while its clocks run
 * @param lastTouchOn     empty for somebody never spoken to
 * @param reachedOutOn    when the member reached out lately, latest first, a day as often as it was done; only what a
 *                        ceiling may still count
 */
public record Bond(
        LocalDate keptSince,
        Optional<LocalDate> restingSince,
        Optional<LocalDate> lastTouchOn,
        Optional<LocalDate> lastInPersonOn,
        List<LocalDate> reachedOutOn) {

    public Bond {
        reachedOutOn = lately(reachedOutOn);
    }

    public static Bond keptSince(LocalDate day) {
        return new Bond(day, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Any touch restarts the light clock, a meeting both, noise and plans none. */
    public Bond with(Touch touch, ZoneId zone) {
        if (!touch.counts()) {
            return this;
        }
        var on = touch.on(zone);
        return new Bond(
                keptSince,
                restingSince,
                later(lastTouchOn, on),
                touch.isMeeting() ? later(lastInPersonOn, on) : lastInPersonOn,
                touch.reachesOut()
                        ? Stream.concat(reachedOutOn.stream(), Stream.of(on)).toList()
                        : reachedOutOn);
    }

    public Bond restingSince(LocalDate day) {
        return new Bond(keptSince, Optional.of(day), lastTouchOn, lastInPersonOn, reachedOutOn);
    }

    public Bond awake() {
        return new Bond(keptSince, Optional.empty(), lastTouchOn, lastInPersonOn, reachedOutOn);
    }

    public Clocks clocks(Rhythm rhythm) {
        return new Clocks(this, rhythm);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> known, LocalDate on) {
        return known.filter(day -> day.isAfter(on)).or(() -> Optional.of(on));
    }

    /** A window that ends today holds nothing older than a window before the latest; and no ceiling counts further. */
    private static List<LocalDate> lately(List<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).stream()
                .flatMap(latest -> days.stream().filter(day -> day.isAfter(latest.minus(Rhythm.WINDOW))))
                .sorted(Comparator.reverseOrder())
                .limit(Rhythm.HIGHEST)
                .toList();
    }
}
