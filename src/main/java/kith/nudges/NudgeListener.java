package kith.nudges;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Moment;
import kith.moments.MomentBinned;
import kith.moments.MomentChanged;
import kith.moments.MomentLogged;
import kith.moments.MomentNews;
import kith.moments.MomentRestored;
import kith.moments.MomentsImported;
import kith.nudges.DayRows.Step;
import kith.people.PeopleNews;
import kith.people.PeopleSorted;
import kith.platform.Books;
import kith.rhythm.BondsBegan;
import kith.rhythm.RhythmSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the day in step with what happens elsewhere: a moment with somebody settles their nudge by whatever path it came,
 * and what is new lets the day be filled up.
 */
@Component
class NudgeListener {

    /** What lies further back was no answer to today's nudge. */
    private static final Duration RECENT = Duration.ofDays(30);

    /** A touch answers all but the question whether to keep in touch at all. */
    private static final Set<Kind> ANSWERED_BY_TOUCH = EnumSet.complementOf(EnumSet.of(Kind.NEW_IMPORT));

    private final Books books;
    private final NudgeRows nudges;
    private final DayRows days;
    private final Clock clock;

    NudgeListener(Books books, NudgeRows nudges, DayRows days, Clock clock) {
        this.books = books;
        this.nudges = nudges;
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void on(MomentNews news) {
        books.write(news.member(), () -> {
            switch (news) {
                case MomentLogged(var member, var moment) -> happened(member, moment);
                case MomentRestored(var member, var moment) -> happened(member, moment);
                case MomentChanged(var member, var before, var after) -> {
                    nudges.unsettle(member, news.people(), before.id().value());
                    happened(member, after);
                }
                case MomentBinned(var member, var moment) ->
                    nudges.unsettle(member, news.people(), moment.id().value());
                case MomentsImported(var member, var _, var _) -> days.stale(member);
            }
        });
    }

    /** Who waits to be sorted, whose birthday it is this week: it was counted when the day was made up. */
    @EventListener
    void on(PeopleNews news) {
        books.write(news.member(), () -> days.stale(news.member()));
    }

    @EventListener
    void on(PeopleSorted sorted) {
        books.write(sorted.member(), () -> {
            nudges.settle(sorted.member(), sorted.people(), Set.of(Kind.NEW_IMPORT), nudges.lately());
            days.stale(sorted.member());
        });
    }

    @EventListener
    void on(BondsBegan began) {
        books.write(began.member(), () -> days.stale(began.member()));
    }

    @EventListener
    void on(RhythmSet set) {
        books.write(set.member(), () -> days.step(set.member(), Step.RHYTHM));
    }

    private void happened(Member.Id member, Moment moment) {
        if (moment.planned() && moment.channel() == Channel.IN_PERSON) {
            days.step(member, Step.PLANNED);
        }
        if (moment.isTouch() && moment.at().isAfter(clock.instant().minus(RECENT))) {
            var people = Set.copyOf(moment.people());
            nudges.answered(
                    member,
                    people,
                    ANSWERED_BY_TOUCH,
                    nudges.lately(),
                    moment.id().value());
        }
    }
}
