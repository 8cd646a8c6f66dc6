package kith.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.moments.Channel;
import kith.moments.Direction;

/** Something that happened in the invented book, to the people at these places of its list. */
record InventedMoment(
        List<Integer> people,
        Instant at,
        Channel channel,
        Direction direction,
        Optional<Duration> length,
        String note,
        boolean planned) {

    boolean isNoise() {
        return channel == Channel.SOCIAL;
    }
}
