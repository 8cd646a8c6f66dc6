package kith.moments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import kith.members.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day, forgets for good the moments that have lain in anybody's bin for 30 days. */
@Configuration(proxyBeanMethods = false)
class EmptyBins {

    static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> forgetBinnedMoments(Members members, Moments moments, Clock clock) {
        return Tasks.recurring("moments-empty-bins", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((_, _) -> run(members, moments, clock));
    }

    static void run(Members members, Moments moments, Clock clock) {
        var before = clock.instant().minus(KEPT);
        for (var member : members.ids()) {
            moments.purgeBin(member, before);
        }
    }
}
