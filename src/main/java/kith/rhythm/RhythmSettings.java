package kith.rhythm;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.Map;
import kith.members.Member;
import kith.people.Circle;
import kith.platform.Books;
import kith.platform.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Says what rhythm is usual: for a member, a circle, the house. All bonds it touches are worked out afresh. */
@Service
public class RhythmSettings {

    private final Books books;
    private final Rhythms rhythms;
    private final Settling settling;
    private final ObjectProvider<SchedulerClient> jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RhythmSettings(
            Books books,
            Rhythms rhythms,
            Settling settling,
            ObjectProvider<SchedulerClient> jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.rhythms = rhythms;
        this.settling = settling;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    public Rhythm house() {
        return rhythms.house();
    }

    public RhythmWish usual(Member.Id member) {
        return books.read(member, () -> rhythms.usual(member));
    }

    /** What was said of circles; those of which nothing was said are not in it. */
    public Map<Circle.Id, RhythmWish> circles(Member.Id member) {
        return books.read(member, () -> rhythms.circles(member));
    }

    public void setUsual(Member.Id member, RhythmWish wish) {
        books.write(member, () -> {
            rhythms.usual(member, wish);
            settling.settleRhythms(member);
            events.publishEvent(new RhythmSet(member));
        });
    }

    public void setCircle(Member.Id member, Circle.Id circle, RhythmWish wish) {
        books.write(member, () -> {
            rhythms.circle(member, circle, wish);
            settling.settleRhythms(member);
            events.publishEvent(new RhythmSet(member));
        });
    }

    /** Every member's bonds follow, in a job: there may be many. */
    public void setHouse(Rhythm rhythm) {
        rhythms.house(rhythm);
        var job = SettleEverybody.TASK.instance(Ids.next().toString()).scheduledTo(clock.instant());
        jobs.ifAvailable(it -> it.scheduleIfNotExists(job));
    }
}
