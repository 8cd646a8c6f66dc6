package kith.platform;

import java.time.Duration;

/** Waiting a little before looking again. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Waiting for PostgreSQL was interrupted.");
        }
    }
}
