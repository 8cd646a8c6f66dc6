package kith.history;

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

/** Once a day, forgets what was changed more than 400 days ago: a year can be looked back on, and nothing is kept for ever. */
@Configuration(proxyBeanMethods = false)
class Forget {

    static final int DAYS = 400;
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 25);

    @Bean
    RecurringTask<Void> forgetOldChanges(Members members, Changes changes, Clock clock) {
        return Tasks.recurring("history-forget", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((_, _) -> {
                    var before = clock.instant().minus(Duration.ofDays(DAYS));
                    members.ids().forEach(member -> changes.forget(member, before));
                });
    }
}
