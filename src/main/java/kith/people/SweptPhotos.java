package kith.people;

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

/** Once a day, after the bins are emptied, deletes the photos that nobody has any more. */
@Configuration(proxyBeanMethods = false)
class SweptPhotos {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

    @Bean
    RecurringTask<Void> sweepPhotosDaily(Members members, Portraits portraits, Photos photos, Clock clock) {
        return Tasks.recurring("people-sweep-photos", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((_, _) -> run(members, portraits, photos, clock));
    }

    static void run(Members members, Portraits portraits, Photos photos, Clock clock) {
        var since = clock.instant().minus(Duration.ofDays(1));
        members.ids().forEach(member -> photos.keepOnly(member, portraits.all(member), since));
    }
}
