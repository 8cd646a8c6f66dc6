package kith.people.circles;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import kith.members.Members;
import kith.people.RemovedCircles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day, forgets for good the circles that were removed 30 days ago. */
@Configuration(proxyBeanMethods = false)
class ForgetCircles {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 55);

    @Bean
    RecurringTask<Void> forgetRemovedCircles(Members members, RemovedCircles removed, Clock clock) {
        return Tasks.recurring("people-forget-circles", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((_, _) -> {
                    var before = clock.instant().minus(KEPT);
                    members.ids().forEach(member -> removed.purge(member, before));
                });
    }
}
