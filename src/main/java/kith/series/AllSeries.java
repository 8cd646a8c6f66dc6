package kith.series;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.members.Members;
import kith.moments.Direction;
import kith.moments.Moment;
import kith.moments.MomentBinned;
import kith.moments.MomentChanged;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.platform.Ids;
import kith.series.Series.Wish;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * All series of a member. Each has one plan ahead; when that has happened, or was dropped, the next is made. A plan that nobody
 * answers stays as it is, and nothing piles up behind it.
 */
@Component
class AllSeries {

    private final Books books;
    private final SeriesRows rows;
    private final Moments moments;
    private final People people;
    private final Members members;
    private final Clock clock;

    AllSeries(Books books, SeriesRows rows, Moments moments, People people, Members members, Clock clock) {
        this.books = books;
        this.rows = rows;
        this.moments = moments;
        this.people = people;
        this.members = members;
        this.clock = clock;
    }

    List<Series> all(Member.Id member) {
        return books.read(member, () -> rows.all(member));
    }

    /** Begins it with a plan for the first day. */
    Series.Id begin(Member member, Wish wish) {
        return books.write(member.id(), () -> {
            var plan = moments.log(member.id(), plan(member, wish, 0, wish.people()));
            var series = new Series(new Series.Id(Ids.next()), wish, 0, plan);
            rows.insert(member.id(), series);
            return series.id();
        });
    }

    /** Ends it and drops its plan. False unless it goes on. */
    boolean end(Member.Id member, Series.Id id) {
        return books.write(member, () -> {
            var series = rows.find(member, id).filter(_ -> rows.setEnded(member, id, true));
            series.ifPresent(it -> moments.bin(member, it.plan()));
            return series.isPresent();
        });
    }

    /** It goes on where it ended. False unless it has ended. */
    boolean resume(Member.Id member, Series.Id id) {
        return books.write(member, () -> {
            var series = rows.find(member, id).filter(_ -> rows.setEnded(member, id, false));
            series.filter(it -> !moments.restore(member, it.plan())).ifPresent(it -> goOn(member, it));
            return series.isPresent();
        });
    }

    @EventListener
    void on(MomentChanged news) {
        if (news.before().planned() && !news.after().planned()) {
            answered(news.member(), news.after().id());
        }
    }

    @EventListener
    void on(MomentBinned news) {
        if (news.moment().planned()) {
            answered(news.member(), news.moment().id());
        }
    }

    private void answered(Member.Id member, Moment.Id plan) {
        books.write(member, () -> rows.planning(member, plan).ifPresent(it -> goOn(member, it)));
    }

    /** With those of its people who are in the book still; with nobody left it ends. */
    private void goOn(Member.Id id, Series series) {
        var left = people.brief(id, series.wish().people()).keySet();
        var who = series.wish().people().stream().filter(left::contains).toList();
        if (who.isEmpty()) {
            rows.setEnded(id, series.id(), true);
            return;
        }
        var member = members.find(id).orElseThrow();
        int turn = series.nextTurn(LocalDate.now(clock.withZone(member.zone())));
        rows.plan(id, series.id(), turn, moments.log(id, plan(member, series.wish(), turn, who)));
    }

    private static MomentDraft plan(Member member, Wish wish, int turn, List<Person.Id> who) {
        var at = wish.on(turn)
                .atTime(wish.time().orElse(LocalTime.NOON))
                .atZone(member.zone())
                .toInstant();
        return new MomentDraft(
                who,
                at,
                wish.channel(),
                Direction.BOTH,
                Optional.empty(),
                wish.what(),
                "",
                false,
                false,
                true,
                Optional.empty());
    }
}
