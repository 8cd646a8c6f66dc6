package kith.rhythm;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import kith.members.Members;
import kith.platform.Books;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works out every member's bonds afresh, after what is usual in the house has changed. */
@Configuration(proxyBeanMethods = false)
class SettleEverybody {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("rhythm-settle-everybody");

    @Bean
    Task<Void> settleEverybodysRhythm(Members members, Books books, Settling settling) {
        return Tasks.oneTime(TASK)
                .execute((_, _) ->
                        members.ids().forEach(member -> books.write(member, () -> settling.settleRhythms(member))));
    }
}
