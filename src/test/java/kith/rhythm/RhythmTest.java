package kith.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    private static final RhythmWish WEEKLY = RhythmWish.every(Period.ofDays(7));
    private static final RhythmWish YEARLY = RhythmWish.every(Period.ofDays(365));

    @Test
    void theUsualNumbersHoldWhereNobodySaidAnything() {
        var rhythm = Rhythm.of(Rhythm.USUAL, RhythmWish.NOTHING, List.of(), RhythmWish.NOTHING);

        assertThat(rhythm)
                .isEqualTo(new Rhythm(Period.ofDays(30), 3, Optional.of(Period.ofDays(90)), Period.ofDays(180)));
    }

    @Test
    void thePersonHoldsBeforeTheCircleAndThatBeforeTheMember() {
        var circle = RhythmWish.every(Period.ofDays(60));
        var member = RhythmWish.every(Period.ofDays(45));

        assertThat(Rhythm.of(Rhythm.USUAL, member, List.of(), RhythmWish.NOTHING)
                        .floor())
                .isEqualTo(Period.ofDays(45));
        assertThat(Rhythm.of(Rhythm.USUAL, member, List.of(circle), RhythmWish.NOTHING)
                        .floor())
                .isEqualTo(Period.ofDays(60));
        assertThat(Rhythm.of(Rhythm.USUAL, member, List.of(circle), YEARLY).floor())
                .isEqualTo(Period.ofDays(365));
    }

    @Test
    void eachPartIsInheritedByItself() {
        var noMeetings =
                new RhythmWish(Optional.empty(), Optional.empty(), Optional.of(RhythmWish.NEVER), Optional.empty());

        var rhythm = Rhythm.of(Rhythm.USUAL, noMeetings, List.of(YEARLY), RhythmWish.NOTHING);

        assertThat(rhythm.inPerson()).isEmpty();
        assertThat(rhythm.floor()).isEqualTo(Period.ofDays(365));
        assertThat(rhythm.redLine()).isEqualTo(Period.ofDays(180));
    }

    @Test
    void ofSeveralCirclesTheClosestDecides() {
        assertThat(Rhythm.of(Rhythm.USUAL, RhythmWish.NOTHING, List.of(YEARLY, WEEKLY), RhythmWish.NOTHING)
                        .floor())
                .isEqualTo(Period.ofDays(7));
    }

    @Test
    void aCeilingIsRaisedUntilItLeavesRoomForTheFloor() {
        assertThat(Rhythm.of(Rhythm.USUAL, RhythmWish.NOTHING, List.of(), WEEKLY)
                        .ceiling())
                .isEqualTo(5);
    }

    @Test
    void aSpanInMonthsIsRefused() {
        assertThatThrownBy(() -> RhythmWish.every(Period.ofMonths(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatIsSaidOfThePersonAlwaysHolds(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var member = Invented.wish(random);
            var circles = List.of(Invented.wish(random), Invented.wish(random));
            var person = Invented.wish(random);

            var rhythm = Rhythm.of(Rhythm.USUAL, member, circles, person);

            person.floor().ifPresent(floor -> assertThat(rhythm.floor()).isEqualTo(floor));
            person.redLine().ifPresent(line -> assertThat(rhythm.redLine()).isEqualTo(line));
            person.ceiling().ifPresent(ceiling -> assertThat(rhythm.ceiling()).isGreaterThanOrEqualTo(ceiling));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theOrderOfCirclesDoesNotMatter(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var one = Invented.wish(random);
            var other = Invented.wish(random);

            assertThat(Rhythm.of(Rhythm.USUAL, RhythmWish.NOTHING, List.of(one, other), RhythmWish.NOTHING))
                    .isEqualTo(Rhythm.of(Rhythm.USUAL, RhythmWish.NOTHING, List.of(other, one), RhythmWish.NOTHING));
        }
    }
}
