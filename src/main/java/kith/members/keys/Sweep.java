package kith.members.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import kith.members.door.Guesses;
import kith.members.form.HouseCookie;
import kith.members.session.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Throws away what opens nothing any more: old sessions, links, challenges, counts of guesses. */
@Component
class Sweep {

    private static final Duration PAST_INVITATION = Duration.ofDays(90);

    private final JdbcClient db;
    private final Clock clock;
    private final Ceremonies ceremonies;
    private final Guesses guesses;

    Sweep(JdbcClient db, Clock clock, Ceremonies ceremonies, Guesses guesses) {
        this.db = db;
        this.clock = clock;
        this.ceremonies = ceremonies;
        this.guesses = guesses;
    }

    void run() {
        forget("DELETE FROM session WHERE seen_at < :before", Sessions.LIFE);
        forget("DELETE FROM reset_link WHERE expires_at < :before", Duration.ZERO);
        forget("DELETE FROM invitation WHERE expires_at < :before", PAST_INVITATION);
        forget("DELETE FROM known_device WHERE used_at < :before", HouseCookie.LONGEST);
        ceremonies.forgetOld();
        guesses.forgetOld();
    }

    private void forget(String statement, Duration age) {
        db.sql(statement).param("before", OffsetDateTime.now(clock).minus(age)).update();
    }
}
