package kith.sync;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import kith.members.Member;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that applies an import: it runs once, on one node, and after a kill another takes it up where it stood. */
@Configuration(proxyBeanMethods = false)
class ImportJob {

    static final String NAME = "import";
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of(NAME);

    private static final int RETRIES = 5;

    @Bean
    OneTimeTask<Void> applyImport(ObjectProvider<Applying> applying) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        RETRIES, new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(10))))
                .execute((instance, _) -> {
                    var names = instance.getId().split("/", 2);
                    applying.getObject()
                            .run(new Member.Id(UUID.fromString(names[0])), new Import.Id(UUID.fromString(names[1])));
                });
    }

    static String name(Member.Id member, Import.Id id) {
        return member.value() + "/" + id.value();
    }
}
