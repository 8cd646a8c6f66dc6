package kith.stories;

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

/** Once a day, forgets for good the projects that have lain in anybody's bin for 30 days. */
@Configuration(proxyBeanMethods = false)
class ForgetProjects {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    @Bean
    RecurringTask<Void> forgetBinnedProjects(Members members, Projects projects, Clock clock) {
        return Tasks.recurring("stories-empty-bins", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((_, _) -> {
                    var before = clock.instant().minus(KEPT);
                    members.ids().forEach(member -> projects.purge(member, before));
                });
    }
}
