package kith.rhythm;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often two people are to be in touch. Spans are whole days, so that any two can be compared.
 *
 * @param floor    a touch at least this often
 * @param ceiling  the member reaches out at most this many times in {@link #WINDOW}
 * @param inPerson a meeting at least this often; empty for a bond that lives without meetings
 * @param redLine  never longer than this in silence, whatever the floor says
 */
public record Rhythm(Period floor, int ceiling, Optional<Period> inPerson, Period redLine) {

    /** The span over which the ceiling counts. */
    public static final Period WINDOW = Period.ofDays(30);

    /** The longest span, and the highest ceiling, that one may ask for. */
    public static final Period LONGEST = Period.ofDays(3650);

    public static final int HIGHEST = 30;

    /** What holds where nobody has said anything: the numbers of the articles that Kith grew from. */
    public static final Rhythm USUAL =
            new Rhythm(Period.ofDays(30), 3, Optional.of(Period.ofDays(90)), Period.ofDays(180));

    public Rhythm {
        requireDays("floor", floor);
        inPerson.ifPresent(span -> requireDays("in person", span));
        requireDays("red line", redLine);
        if (ceiling < 1 || ceiling > HIGHEST) {
            throw new IllegalArgumentException("A ceiling lies between 1 and " + HIGHEST + ", not " + ceiling + ".");
        }
    }

    /**
     * The rhythm of one person. What is said of the person holds before what is said of their circles, that before the
     * member's own usual, that before the installation's, each part by itself. Of several circles the closest decides:
     * the shortest floor, the shortest time between meetings, the shortest red line, the highest ceiling.
     *
     * <p>A ceiling that leaves no room for the floor is raised until it does: who is to be called weekly may be called
     * five times in thirty days.
     */
    public static Rhythm of(Rhythm installation, RhythmWish member, List<RhythmWish> circles, RhythmWish person) {
        return Stream.of(member, RhythmWish.closest(circles), person)
                .reduce(installation, Rhythm::with, (_, later) -> later)
                .withRoomForFloor();
    }

    /** This rhythm where {@code wish} is silent, else the wish. */
    public Rhythm with(RhythmWish wish) {
        return new Rhythm(
                wish.floor().orElse(floor),
                wish.ceiling().orElse(ceiling),
                wish.inPerson().map(Rhythm::unlessNever).orElse(inPerson),
                wish.redLine().orElse(redLine));
    }

    private Rhythm withRoomForFloor() {
        var needed = Math.min(HIGHEST, Math.ceilDiv(WINDOW.getDays(), floor.getDays()));
        return ceiling >= needed ? this : new Rhythm(floor, needed, inPerson, redLine);
    }

    private static Optional<Period> unlessNever(Period span) {
        return span.equals(RhythmWish.NEVER) ? Optional.empty() : Optional.of(span);
    }

    static void requireDays(String part, Period span) {
        var plain = span.getYears() == 0 && span.getMonths() == 0;
        if (!plain || span.getDays() < 1 || span.getDays() > LONGEST.getDays()) {
            throw new IllegalArgumentException(
                    "The " + part + " is 1 to " + LONGEST.getDays() + " days, not " + span + ".");
        }
    }
}
