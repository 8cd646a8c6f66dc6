package kith.members.door;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes the letters that were ordered. */
@Configuration(proxyBeanMethods = false)
class ResetLetterJob {

    @Bean
    OneTimeTask<String> writeResetLetter(ResetLetter letter) {
        return Tasks.oneTime(ResetLetter.JOB).execute((job, _) -> letter.write(job.getData()));
    }
}
