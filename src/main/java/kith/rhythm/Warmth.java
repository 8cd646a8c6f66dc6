package kith.rhythm;

import java.util.List;
import kith.moments.Channel;
import kith.moments.Direction;

/**
 * How warm a bond is just now, from 0 to 100, as three terms that anybody can work out again by hand. A day that lies
 * {@code d} days back counts {@code 2^(-d / h)}: the half-life {@code h} is twice the floor of the bond, as whom one hears
 * weekly is missed sooner than whom one hears yearly.
 *
 * <pre>
 *   last touch    40 · 2^(-d / h)                d: days since the last touch; 0 without one
 *   what was      40 · (1 - 2^(-E / 3))          E: the sum of weight · 2^(-d / h) over all touches
 *   both sides    20 · (1 - 2^(-2 · min(O, I)))  O, I: the sums of 2^(-d / h) over what the member and the other began;
 *                                                what both did counts half to each
 *
 *   weight        meeting 3, call or video 2, letter 1.5, mail or message 1, anything else 0.5; from an hour on, half as much again
 * </pre>
 *
 * <p>Every term grows with each touch and falls with each day without one; none falls because of somebody else. The numbers are
 * Kith's own choice. What they follow: closeness wanes with time since the last contact unless it is tended (1), it grows with
 * the hours spent together more than with their number (2), and time, closeness and give and take make a bond strong (3).
 *
 * <ol>
 *   <li>S. Roberts and R. Dunbar, Managing relationship decay. Human Nature 26 (2015), 426–450.
 *   <li>J. Hall, How many hours does it take to make a friend? Journal of Social and Personal Relationships 36 (2019), 1278–1296.
 *   <li>M. Granovetter, The strength of weak ties. American Journal of Sociology 78 (1973), 1360–1380.
 * </ol>
 *
 * @param lastTouch   0 to 40
 * @param exchange    0 to 40, what was
 * @param bothSides   0 to 20
 */
public record Warmth(double lastTouch, double exchange, double bothSides) {

    /** As many of the latest touches are looked at; what lies before them moves no term by a point. */
    static final int TOUCHES = 200;

    public static final Warmth COLD = new Warmth(0, 0, 0);

    private static final double LAST = 40;
    private static final double MUCH = 40;
    private static final double MUTUAL = 20;
    private static final int LONG_MINUTES = 60;

    /**
     * A touch as it counts here.
     *
     * @param daysAgo 0 for today; one of tomorrow counts as today's
     * @param minutes how long it took; 0 where that was not said
     */
    public record Felt(int daysAgo, Channel channel, Direction direction, int minutes) {

        double weight() {
            double plain = switch (channel) {
                case IN_PERSON -> 3;
                case CALL, VIDEO -> 2;
                case LETTER -> 1.5;
                case EMAIL, MESSAGE -> 1;
                case SOCIAL, OTHER -> 0.5;
            };
            return minutes >= LONG_MINUTES ? plain * 1.5 : plain;
        }
    }

    /** @param floorDays at least one touch in so many days is wanted of the bond */
    public static Warmth of(List<Felt> touches, int floorDays) {
        double halfLife = 2.0 * floorDays;
        double last = 0;
        double sum = 0;
        double out = 0;
        double in = 0;
        for (var it : touches) {
            double left = Math.pow(2, -Math.max(0, it.daysAgo()) / halfLife);
            last = Math.max(last, left);
            sum += it.weight() * left;
            out += left * began(it, Direction.OUT);
            in += left * began(it, Direction.IN);
        }
        return new Warmth(
                LAST * last, MUCH * (1 - Math.pow(2, -sum / 3)), MUTUAL * (1 - Math.pow(2, -2 * Math.min(out, in))));
    }

    private static double began(Felt touch, Direction who) {
        return touch.direction() == Direction.BOTH ? 0.5 : touch.direction() == who ? 1 : 0;
    }

    /** From 0 to 100: the sum of the terms as they are shown. */
    public int whole() {
        return shown(lastTouch) + shown(exchange) + shown(bothSides);
    }

    /** A term as a whole number. */
    public static int shown(double term) {
        return (int) Math.round(term);
    }
}
