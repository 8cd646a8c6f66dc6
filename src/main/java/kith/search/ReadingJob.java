package kith.search;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import kith.members.Member;
import kith.members.Members;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The jobs that read books for the search: one for a member whose search asks for it, and each night for all who search. */
@Component
class ReadingJob {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("read-texts");
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);
    private static final int RETRIES = 3;

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    ReadingJob(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Definition {

        @Bean
        OneTimeTask<Void> readTextsWhenAsked(ObjectProvider<ReadBook> read) {
            return Tasks.oneTime(TASK)
                    .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                            RETRIES, new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1))))
                    .execute((instance, _) -> read.getObject().now(new Member.Id(UUID.fromString(instance.getId()))));
        }

        @Bean
        RecurringTask<Void> readTextsAtNight(Members members, ObjectProvider<ReadBook> read) {
            return Tasks.recurring("read-texts-at-night", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                    .execute((_, _) -> members.ids().forEach(read.getObject()::again));
        }
    }

    /** Outside any transaction. One that is running just now is enough. */
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
