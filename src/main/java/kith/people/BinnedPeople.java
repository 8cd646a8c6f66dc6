package kith.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import kith.members.Members;
import kith.photos.Photos;
import kith.photos.PicturesKept;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets, each night, whoever has lain in a bin for thirty days, and the photos that nobody has any more. */
@Configuration(proxyBeanMethods = false)
class BinnedPeople {

    static final Period KEPT = Period.ofDays(30);

    @Bean
    RecurringTask<Void> forgetTheBinned(
            Members members, People people, Portraits portraits, List<PicturesKept> kept, Photos photos, Clock clock) {
        return Tasks.recurring("people-empty-bins", new Daily(LocalTime.of(3, 20)))
                .execute((_, _) -> members.ids().forEach(member -> {
                    people.purgeBin(member, before(clock, KEPT));
                    var pictures = new HashSet<>(portraits.all(member));
                    kept.forEach(it -> pictures.addAll(it.pictures(member)));
                    photos.keepOnly(member, pictures, before(clock, Period.ofDays(1)));
                }));
    }

    private static Instant before(Clock clock, Period ago) {
        return ZonedDateTime.now(clock.withZone(ZoneOffset.UTC)).minus(ago).toInstant();
    }
}
