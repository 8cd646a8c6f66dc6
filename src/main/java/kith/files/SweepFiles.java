package kith.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import kith.members.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day: what has lain in anybody's bin for 30 days is forgotten, and contents that no file has any more are deleted. */
@Configuration(proxyBeanMethods = false)
class SweepFiles {

    private static final Duration KEPT = Duration.ofDays(30);

    /** A content without a file may be about to get one. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

    @Bean
    RecurringTask<Void> sweepKeptFiles(Members members, KeptFiles files, Clock clock) {
        return Tasks.recurring("files-sweep", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((_, _) -> run(members, files, clock.instant()));
    }

    static void run(Members members, KeptFiles files, Instant now) {
        for (var member : members.ids()) {
            files.purge(member, now.minus(KEPT));
            files.sweep(member, now.minus(GRACE));
        }
    }
}
