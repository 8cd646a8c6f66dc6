package kith.members.door;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Slows guessing, on all nodes together. Whoever guesses has a few tries at once, and then one now and then. The tries of
 * strangers are counted apart from those of browsers that signed in before, so that no stranger can use up the owner's.
 */
@Component
public class Guesses {

    /** Who guesses at what, with how many tries at once and how long until one more. */
    enum Kind {
        /** Strangers, all together, at one account. */
        ACCOUNT(10, Duration.ofMinutes(2)),
        /** One address, at whatever account. */
        ADDRESS(60, Duration.ofSeconds(10)),
        /** One browser in which this account signed in before. */
        DEVICE(10, Duration.ofMinutes(1)),
        /** Somebody signed in, asked for the password again. */
        MEMBER(10, Duration.ofMinutes(1)),
        /** Letters about a forgotten password, to one account. */
        RESET(3, Duration.ofMinutes(20)),
        /** The same, asked for from one address. */
        RESET_ADDRESS(20, Duration.ofMinutes(3));

        private final BucketConfiguration configuration;

        Kind(int atOnce, Duration oneMore) {
            this.configuration = BucketConfiguration.builder()
                    .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, oneMore))
                    .build();
        }
    }

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    Guesses(DataSource database, Clock clock) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("guess")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .clientClock(time(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Takes one try. Empty when it may be made, else how long to wait. */
    Optional<Duration> take(Kind kind, String who) {
        var probe = bucket(kind, who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** The guess was right and so none. */
    void giveBack(Kind kind, String who) {
        bucket(kind, who).addTokens(1);
    }

    /** Forgets those that have all their tries again. */
    public int forgetOld() {
        return buckets.removeExpired(1000);
    }

    private BucketProxy bucket(Kind kind, String who) {
        return buckets.builder().build(kind.name() + ":" + who, () -> kind.configuration);
    }

    private static TimeMeter time(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
