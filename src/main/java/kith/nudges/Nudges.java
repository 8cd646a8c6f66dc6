package kith.nudges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.members.Member;
import kith.nudges.Nudge.Answer;
import kith.people.Person;
import kith.platform.Books;
import org.springframework.stereotype.Service;

/** The people given to members, day by day, and what members answer. */
@Service
public class Nudges {

    /** As many as a day can bear. */
    public static final int MOST = 20;

    private static final Period LATER = Period.ofDays(3);
    private static final Period SKIPPED = Period.ofDays(7);

    private final Books books;
    private final DayRows days;
    private final NudgeRows rows;
    private final MakeDay makeDay;
    private final Clock clock;

    Nudges(Books books, DayRows days, NudgeRows rows, MakeDay makeDay, Clock clock) {
        this.books = books;
        this.days = days;
        this.rows = rows;
        this.makeDay = makeDay;
        this.clock = clock;
    }

    /** The member's day; empty until it is made up, and when something new came since. */
    public Optional<Day> made(Member member) {
        return books.read(member.id(), () -> days.made(member.id(), today(member)))
                .filter(made -> !made.stale())
                .map(DayRows.Made::day);
    }

    /**
     * The member's day, made up when it is first asked for and the same from then on; filled up to the daily number when
     * something new came since.
     */
    public Day make(Member member) {
        var today = today(member);
        return books.write(member.id(), () -> {
            makeDay.make(member, today);
            return days.made(member.id(), today).orElseThrow().day();
        });
    }

    public Optional<Nudge> find(Member.Id member, Nudge.Id id) {
        return books.read(member, () -> rows.find(member, id));
    }

    /** Nothing of this person for three days. Empty if this is no nudge of theirs. */
    public Optional<Nudge> later(Member.Id member, Nudge.Id id) {
        return answer(member, id, Answer.LATER, LATER);
    }

    /** Nothing of this kind for this person for a week. */
    public Optional<Nudge> skip(Member.Id member, Nudge.Id id) {
        return answer(member, id, Answer.SKIPPED, SKIPPED);
    }

    /** Nothing of this kind for this person again. */
    public Optional<Nudge> decline(Member.Id member, Nudge.Id id) {
        return books.write(member, () -> {
            rows.answer(member, id, Answer.DECLINED, Quiet.FOR_GOOD);
            return rows.find(member, id);
        });
    }

    /** The member did it. */
    public void settle(Member.Id member, Nudge nudge) {
        books.write(member, () -> rows.settle(member, Set.of(nudge.person()), Set.of(nudge.kind()), nudge.day()));
    }

    /** Nothing about these people is open any more. */
    public void settle(Member.Id member, Set<Person.Id> people) {
        books.write(member, () -> rows.settle(member, people, EnumSet.allOf(Kind.class), rows.lately()));
    }

    /** What is open about this thing is settled: the member turned to it. */
    public void settle(Member.Id member, UUID about) {
        books.write(member, () -> rows.settle(member, about));
    }

    /** Something new came up: the day may be filled up with it. */
    public void fillUp(Member.Id member) {
        books.write(member, () -> days.stale(member));
    }

    /** As if it had not been answered. */
    public Optional<Nudge> reopen(Member.Id member, Nudge.Id id) {
        return books.write(member, () -> {
            rows.reopen(member, id);
            return rows.find(member, id);
        });
    }

    /** What the member wants to hear nothing of today, the latest first. */
    public List<Quiet> quiet(Member member) {
        return books.read(member.id(), () -> rows.quiet(member.id(), today(member)));
    }

    /** Takes a quiet back: the day may be filled up with what it held off. Empty if there is none. */
    public Optional<Nudge> endQuiet(Member.Id member, Nudge.Id id) {
        return books.write(member, () -> {
            if (!rows.endQuiet(member, id)) {
                return Optional.empty();
            }
            days.stale(member);
            return rows.find(member, id);
        });
    }

    /** How many people a day is to bring. */
    public int number(Member.Id member) {
        return books.read(member, () -> days.number(member));
    }

    /** At least one, and no more than {@link #MOST}. */
    public void setNumber(Member.Id member, int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("A day brings 1 to " + MOST + " people, not " + number + ".");
        }
        books.write(member, () -> days.number(member, number));
    }

    public void hideFirstSteps(Member.Id member) {
        books.write(member, () -> days.step(member, DayRows.Step.HIDDEN));
    }

    public void showFirstSteps(Member.Id member) {
        books.write(member, () -> days.unhide(member));
    }

    private LocalDate today(Member member) {
        return LocalDate.now(clock.withZone(member.zone()));
    }

    private Optional<Nudge> answer(Member.Id member, Nudge.Id id, Answer answer, Period quiet) {
        return books.write(
                member,
                () -> rows.find(member, id).map(nudge -> {
                    rows.answer(member, id, answer, nudge.day().plus(quiet));
                    return nudge;
                }));
    }
}
