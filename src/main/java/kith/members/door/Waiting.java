package kith.members.door;

import java.time.Duration;
import kith.web.Frame;

/** How long to wait before the next try, in words. */
final class Waiting {

    private Waiting() {}

    /** In whole minutes, rounded up, so that whoever waits that long is let try again. */
    static String sentence(Frame frame, Duration wait) {
        return frame.say("members.wait", Math.max(1, wait.plusSeconds(59).toMinutes()));
    }
}
