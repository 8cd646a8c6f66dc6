package kith.members;

import kith.members.keys.Sweep;
import kith.members.door.ResetLetter;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about accounts behind the pages. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    @Bean
    OneTimeTask<String> writeResetLetter(ResetLetter letter) {
        return Tasks.oneTime(ResetLetter.JOB).execute((job, _) -> letter.write(job.getData()));
    }

    @Bean
    RecurringTask<Void> sweepKeys(Sweep sweep) {
        return Tasks.recurring("sweep-keys", FixedDelay.ofHours(1)).execute((_, _) -> sweep.run());
    }
}
