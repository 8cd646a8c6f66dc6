package kith.rhythm;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.moments.Direction;

/** Rhythms and touches made up from a seed. */
final class Invented {

    static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Invented() {}

    static RhythmWish wish(Random random) {
        return new RhythmWish(
                perhaps(random, () -> days(random, 400)),
                perhaps(random, () -> 1 + random.nextInt(10)),
                perhaps(random, () -> random.nextInt(5) == 0 ? RhythmWish.NEVER : days(random, 400)),
                perhaps(random, () -> days(random, 400)));
    }

    static Rhythm rhythm(Random random) {
        return Rhythm.of(Rhythm.USUAL, RhythmWish.NOTHING, List.of(), wish(random));
    }

    /** Within the year before {@link #DAY}, of any sort that counts. */
    static Touch touch(Random random) {
        return touch(random, DAY.minusDays(random.nextInt(365)));
    }

    static Touch touch(Random random, LocalDate on) {
        var channels = Channel.values();
        var directions = Direction.values();
        return new Touch(
                on.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400))).toInstant(ZoneOffset.UTC),
                channels[random.nextInt(channels.length)],
                directions[random.nextInt(directions.length)],
                false,
                false);
    }

    static List<Touch> touches(Random random, int atMost) {
        return Stream.generate(() -> touch(random))
                .limit(random.nextInt(atMost + 1))
                .toList();
    }

    static Bond bond(Random random) {
        return bond(DAY.minusDays(random.nextInt(400)), touches(random, 12));
    }

    static Bond bond(LocalDate keptSince, List<Touch> touches) {
        var bond = Bond.keptSince(keptSince);
        for (var touch : touches) {
            bond = bond.with(touch, ZONE);
        }
        return bond;
    }

    private static Period days(Random random, int atMost) {
        return Period.ofDays(1 + random.nextInt(atMost));
    }

    private static <T> Optional<T> perhaps(Random random, Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
