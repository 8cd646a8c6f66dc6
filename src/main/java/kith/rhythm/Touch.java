package kith.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kith.moments.Channel;
import kith.moments.Direction;

/** A moment as the clocks of one bond see it. Noise and plans are no touch: they change nothing. */
public record Touch(Instant at, Channel channel, Direction direction, boolean noise, boolean planned) {

    boolean counts() {
        return !noise && !planned;
    }

    boolean isMeeting() {
        return channel == Channel.IN_PERSON;
    }

    /** Whether the member alone reached out; a meeting and a call that was answered are by both. */
    boolean reachesOut() {
        return direction == Direction.OUT && !isMeeting();
    }

    /** The day it was for the member. */
    LocalDate on(ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
