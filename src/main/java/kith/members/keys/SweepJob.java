package kith.members.keys;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sweeps every hour. */
@Configuration(proxyBeanMethods = false)
class SweepJob {

    @Bean
    RecurringTask<Void> sweepKeys(Sweep sweep) {
        return Tasks.recurring("sweep-keys", FixedDelay.ofHours(1)).execute((_, _) -> sweep.run());
    }
}
