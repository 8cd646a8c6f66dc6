package kith.duplicates;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kith.members.Member;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The job that looks through a book some time after it changed: one for each member, on one node. */
@Component
class FindingJob {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("find-pairs");
    private static final int RETRIES = 3;

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    FindingJob(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Definition {

        @Bean
        CustomTask<Void> findPairsWhenQuiet(ObjectProvider<FindPairs> find) {
            return Tasks.custom(TASK)
                    .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                            RETRIES, new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1))))
                    .execute((instance, _) -> {
                        var again = find.getObject().whenQuiet(new Member.Id(UUID.fromString(instance.getId())));
                        return (complete, operations) ->
                                again.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::remove);
                    });
        }
    }

    /** Within the transaction that changes the book. A command has no jobs; the next visit makes up for it. */
    void later(Member.Id member) {
        scheduler.ifAvailable(
                it -> it.scheduleIfNotExists(TASK.instance(member.value().toString())
                        .scheduledTo(clock.instant().plus(Finding.QUIET))));
    }

    /** Outside any transaction. One that is running just now will see by itself that there is more to do. */
    void soon(Member.Id member) {
        scheduler.ifAvailable(it -> {
            try {
                it.schedule(
                        TASK.instance(member.value().toString()).scheduledTo(clock.instant()),
                        ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
            } catch (TaskInstanceCurrentlyExecutingException _) {
                // as said
            }
            it.triggerCheckForDueExecutions();
        });
    }
}
