package kith.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.rhythm.Warmth.Felt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmthTest {

    private static final int MONTHLY = 30;

    @Test
    void aBondWithoutTouchesIsCold() {
        assertThat(Warmth.of(List.of(), MONTHLY)).isEqualTo(new Warmth(0, 0, 0));
    }

    @Test
    void theTermsAreWhatOneWorksOutByHand() {
        var touches = List.of(
                new Felt(60, Channel.IN_PERSON, Direction.BOTH, 90), new Felt(120, Channel.MESSAGE, Direction.IN, 0));

        var warmth = Warmth.of(touches, MONTHLY);

        // h = 60: the meeting counts 1/2, the message 1/4; E = 4.5/2 + 1/4 = 2.5; O = 1/4, I = 1/4 + 1/4
        assertThat(warmth.lastTouch()).isEqualTo(20);
        assertThat(warmth.exchange()).isEqualTo(40 * (1 - Math.pow(2, -2.5 / 3)), within(1e-9));
        assertThat(warmth.bothSides()).isEqualTo(20 * (1 - Math.pow(2, -0.5)), within(1e-9));
        assertThat(warmth.whole()).isEqualTo(20 + 18 + 6);
    }

    @Test
    void meetingsAndLongTalksWeighMore() {
        assertThat(exchange(Channel.IN_PERSON, 0)).isGreaterThan(exchange(Channel.CALL, 0));
        assertThat(exchange(Channel.CALL, 0)).isGreaterThan(exchange(Channel.MESSAGE, 0));
        assertThat(exchange(Channel.CALL, 60)).isGreaterThan(exchange(Channel.CALL, 59));
    }

    @Test
    void whomOneHearsMoreOftenIsMissedSooner() {
        var amonthAgo = List.of(new Felt(30, Channel.CALL, Direction.BOTH, 0));

        assertThat(Warmth.of(amonthAgo, 7).whole())
                .isLessThan(Warmth.of(amonthAgo, 90).whole());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyTermGrowsWithATouchAndFallsWithTime(long seed) {
        var chance = new Random(seed);
        for (int round = 0; round < 100; round++) {
            int floor = 1 + chance.nextInt(400);
            var touches = new ArrayList<Felt>();
            var before = Warmth.of(touches, floor);
            for (int i = 0; i < 30; i++) {
                touches.add(felt(chance));
                var after = Warmth.of(touches, floor);
                assertThat(after.lastTouch()).isBetween(before.lastTouch(), 40.0);
                assertThat(after.exchange()).isBetween(before.exchange(), 40.0);
                assertThat(after.bothSides()).isBetween(before.bothSides(), 20.0);
                assertThat(after.whole()).isBetween(0, 100);
                before = after;
            }
            var aDayLater = Warmth.of(
                    touches.stream()
                            .map(it -> new Felt(it.daysAgo() + 1, it.channel(), it.direction(), it.minutes()))
                            .toList(),
                    floor);
            assertThat(aDayLater.lastTouch()).isLessThanOrEqualTo(before.lastTouch());
            assertThat(aDayLater.exchange()).isLessThanOrEqualTo(before.exchange());
            assertThat(aDayLater.bothSides()).isLessThanOrEqualTo(before.bothSides());
        }
    }

    private static Felt felt(Random chance) {
        return new Felt(
                chance.nextInt(2000) - 1,
                Channel.values()[chance.nextInt(Channel.values().length)],
                Direction.values()[chance.nextInt(3)],
                chance.nextInt(200));
    }

    private static double exchange(Channel channel, int minutes) {
        return Warmth.of(List.of(new Felt(3, channel, Direction.BOTH, minutes)), MONTHLY)
                .exchange();
    }
}
