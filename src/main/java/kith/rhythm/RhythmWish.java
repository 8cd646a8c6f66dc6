package kith.rhythm;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody said of a rhythm, for all people, a circle or one person. An empty part says nothing, and leaves it to
 * the next wider wish.
 *
 * @param inPerson {@link #NEVER} for bonds that live without meetings
 */
public record RhythmWish(
        Optional<Period> floor, Optional<Integer> ceiling, Optional<Period> inPerson, Optional<Period> redLine) {

    /** Said of the in-person clock alone: there is to be none. */
    public static final Period NEVER = Period.ZERO;

    public static final RhythmWish NOTHING =
            new RhythmWish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public RhythmWish {
        floor.ifPresent(span -> Rhythm.requireDays("floor", span));
        inPerson.filter(span -> !span.equals(NEVER)).ifPresent(span -> Rhythm.requireDays("in person", span));
        redLine.ifPresent(span -> Rhythm.requireDays("red line", span));
        ceiling.filter(count -> count < 1 || count > Rhythm.HIGHEST).ifPresent(count -> {
            throw new IllegalArgumentException(
                    "A ceiling lies between 1 and " + Rhythm.HIGHEST + ", not " + count + ".");
        });
    }

    /** A wish for the floor alone. */
    public static RhythmWish every(Period floor) {
        return new RhythmWish(Optional.of(floor), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The closest of several wishes, each part by itself; a circle without meetings gives way to one with. */
    static RhythmWish closest(List<RhythmWish> wishes) {
        return new RhythmWish(
                shortest(wishes, RhythmWish::floor),
                wishes.stream().flatMap(wish -> wish.ceiling().stream()).max(Comparator.naturalOrder()),
                shortest(wishes, RhythmWish::inPerson),
                shortest(wishes, RhythmWish::redLine));
    }

    private static Optional<Period> shortest(List<RhythmWish> wishes, Function<RhythmWish, Optional<Period>> part) {
        return wishes.stream()
                .flatMap(wish -> part.apply(wish).stream())
                .min(Comparator.comparingInt(span -> span.equals(NEVER) ? Integer.MAX_VALUE : span.getDays()));
    }
}
