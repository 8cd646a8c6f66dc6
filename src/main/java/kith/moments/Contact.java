package kith.moments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a member and a person were in touch, all in all. Noise and plans are not in it.
 *
 * @param touches        how many there were
 * @param replyOwedSince when the other wrote last, if nothing came after
 * @param reachedOutAt   when the member reached out within thirty days of the last time they did, latest first
 */
public record Contact(
        int touches,
        Optional<Instant> lastTouchAt,
        Optional<Instant> lastMeetingAt,
        Optional<Instant> replyOwedSince,
        List<Instant> reachedOutAt) {

    public static final Contact NONE = new Contact(0, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Contact {
        reachedOutAt = List.copyOf(reachedOutAt);
    }
}
