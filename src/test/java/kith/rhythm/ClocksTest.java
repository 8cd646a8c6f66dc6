package kith.rhythm;

import static kith.rhythm.Invented.DAY;
import static kith.rhythm.Invented.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kith.moments.Channel;
import kith.moments.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClocksTest {

    private static final Bond KEPT = Bond.keptSince(DAY.minusYears(1));

    @Test
    void aTouchIsDueAFloorAfterTheLastAndOverdueFromTheDayAfter() {
        var clocks = KEPT.with(message(DAY), ZONE).clocks(Rhythm.USUAL);

        assertThat(clocks.lightDueOn()).contains(DAY.plusDays(30));
        assertThat(clocks.light(DAY.plusDays(22))).isEqualTo(State.FINE);
        assertThat(clocks.light(DAY.plusDays(23))).isEqualTo(State.DUE_SOON);
        assertThat(clocks.light(DAY.plusDays(30))).isEqualTo(State.DUE);
        assertThat(clocks.light(DAY.plusDays(31))).isEqualTo(State.OVERDUE);
    }

    @Test
    void onTheHundredAndEightiethDayTheSilenceIsTooLong() {
        var clocks = KEPT.with(message(DAY), ZONE).clocks(Rhythm.USUAL);

        assertThat(clocks.light(DAY.plusDays(179))).isEqualTo(State.OVERDUE);
        assertThat(clocks.light(DAY.plusDays(180))).isEqualTo(State.RED_LINE);
    }

    @Test
    void aMessageLeavesTheInPersonClockAlone() {
        var met = KEPT.with(meeting(DAY.minusDays(50)), ZONE);

        var written = met.with(message(DAY), ZONE);

        assertThat(written.clocks(Rhythm.USUAL).inPersonDueOn()).contains(DAY.plusDays(40));
        assertThat(written.clocks(Rhythm.USUAL).lightDueOn()).contains(DAY.plusDays(30));
    }

    @Test
    void aMeetingRestartsBothClocks() {
        var clocks = KEPT.with(meeting(DAY), ZONE).clocks(Rhythm.USUAL);

        assertThat(clocks.lightDueOn()).contains(DAY.plusDays(30));
        assertThat(clocks.inPersonDueOn()).contains(DAY.plusDays(90));
    }

    @Test
    void aBondThatLivesWithoutMeetingsHasOneClock() {
        var rhythm = new Rhythm(Period.ofDays(30), 3, Optional.empty(), Period.ofDays(180));

        assertThat(KEPT.clocks(rhythm).inPerson(DAY)).isEmpty();
    }

    @Test
    void somebodyNeverSpokenToIsDueFromTheFirstDayButNotForAMeeting() {
        var clocks = Bond.keptSince(DAY).clocks(Rhythm.USUAL);

        assertThat(clocks.light(DAY)).isEqualTo(State.NEVER_SPOKEN);
        assertThat(clocks.lightDueOn()).contains(DAY);
        assertThat(clocks.redLineOn()).isEmpty();
        assertThat(clocks.inPerson(DAY)).contains(State.FINE);
    }

    @Test
    void whoHasReachedOutThreeTimesInAMonthHasDonePlenty() {
        var clocks = KEPT.with(message(DAY), ZONE)
                .with(message(DAY.minusDays(3)), ZONE)
                .with(message(DAY.minusDays(5)), ZONE)
                .clocks(Rhythm.USUAL);

        assertThat(clocks.quietUntil()).contains(DAY.plusDays(25));
        assertThat(clocks.light(DAY.plusDays(24))).isEqualTo(State.PLENTY);
        assertThat(clocks.light(DAY.plusDays(25))).isEqualTo(State.DUE_SOON);
    }

    @Test
    void whatTheOtherSendsDoesNotCountAgainstTheCeiling() {
        var bond = KEPT;
        for (var day = 0; day < 5; day++) {
            bond = bond.with(new Touch(at(DAY.minusDays(day)), Channel.MESSAGE, Direction.IN, false, false), ZONE);
        }

        assertThat(bond.clocks(Rhythm.USUAL).light(DAY)).isEqualTo(State.FINE);
    }

    @Test
    void nothingIsDueWhileABondRests() {
        var clocks = KEPT.restingSince(DAY).clocks(Rhythm.USUAL);

        assertThat(clocks.lightDueOn()).isEmpty();
        assertThat(clocks.inPersonDueOn()).isEmpty();
        assertThat(clocks.light(DAY.plusYears(3))).isEqualTo(State.RESTING);
        assertThat(KEPT.restingSince(DAY).awake()).isEqualTo(KEPT);
    }

    @Test
    void daysAreTheMembers() {
        var lateAtNight =
                new Touch(Instant.parse("2026-11-22T23:30:00Z"), Channel.MESSAGE, Direction.OUT, false, false);

        assertThat(KEPT.with(lateAtNight, ZONE).lastTouchOn()).contains(LocalDate.of(2026, 11, 23));
        assertThat(KEPT.with(lateAtNight, ZoneOffset.UTC).lastTouchOn()).contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aTouchNeverMakesABondMoreDue(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var bond = Invented.bond(random);
            var rhythm = Invented.rhythm(random);
            var before = bond.clocks(rhythm);
            var after = bond.with(Invented.touch(random), ZONE).clocks(rhythm);

            assertThat(after.light(DAY)).isLessThanOrEqualTo(before.light(DAY));
            assertThat(after.lightDueOn().orElseThrow())
                    .isAfterOrEqualTo(before.lightDueOn().orElseThrow());
            after.inPersonDueOn()
                    .ifPresent(due -> assertThat(due)
                            .isAfterOrEqualTo(before.inPersonDueOn().orElseThrow()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noiseAndPlansChangeNothing(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var bond = Invented.bond(random);
            var touch = Invented.touch(random);
            var noise = new Touch(touch.at(), touch.channel(), touch.direction(), true, false);
            var plan = new Touch(touch.at(), touch.channel(), touch.direction(), false, true);

            assertThat(bond.with(noise, ZONE)).isEqualTo(bond);
            assertThat(bond.with(plan, ZONE)).isEqualTo(bond);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theOrderOfTouchesDoesNotMatter(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var touches = Invented.touches(random, 60);
            var shuffled = new ArrayList<>(touches);
            Collections.shuffle(shuffled, random);

            assertThat(Invented.bond(DAY.minusYears(1), shuffled)).isEqualTo(Invented.bond(DAY.minusYears(1), touches));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theRedLineHoldsWhateverTheCadence(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var rhythm = Invented.rhythm(random);
            var on = DAY.minusDays(random.nextInt(30));
            var clocks = Invented.bond(DAY.minusYears(2), List.of(Invented.touch(random, on.minusDays(1)), message(on)))
                    .clocks(rhythm);

            assertThat(clocks.light(on.plus(rhythm.redLine()))).isEqualTo(State.RED_LINE);
            assertThat(clocks.lightDueOn().orElseThrow())
                    .isBeforeOrEqualTo(clocks.redLineOn().orElseThrow());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void withoutTouchesABondOnlyEverBecomesMoreDue(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 50; round++) {
            var clocks = Invented.bond(random).clocks(Invented.rhythm(random));
            for (var day = DAY; day.isBefore(DAY.plusDays(400)); day = day.plusDays(1)) {
                assertThat(clocks.light(day.plusDays(1))).isGreaterThanOrEqualTo(clocks.light(day));
                assertThat(clocks.inPerson(day.plusDays(1)).orElse(State.FINE))
                        .isGreaterThanOrEqualTo(clocks.inPerson(day).orElse(State.FINE));
            }
        }
    }

    private static Touch message(LocalDate on) {
        return new Touch(at(on), Channel.MESSAGE, Direction.OUT, false, false);
    }

    private static Touch meeting(LocalDate on) {
        return new Touch(at(on), Channel.IN_PERSON, Direction.BOTH, false, false);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
