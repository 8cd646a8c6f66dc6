package kith.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.members.Member;
import kith.members.Members;
import kith.moments.Contact;
import kith.moments.Moments;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.Person;
import org.springframework.stereotype.Component;

/**
 * Works out afresh how bonds stand, from the timeline and from all that was said of rhythms, and writes it down. Done
 * whenever one of these changes, within the same transaction, so that the very next page is right.
 */
@Component
class Settling {

    private final BondRows rows;
    private final Rhythms rhythms;
    private final Members members;
    private final Moments moments;
    private final Circles circles;

    Settling(BondRows rows, Rhythms rhythms, Members members, Moments moments, Circles circles) {
        this.rows = rows;
        this.rhythms = rhythms;
        this.members = members;
        this.moments = moments;
        this.circles = circles;
    }

    /** The timelines of these people are other ones now; their rhythm is as it was. */
    void settleTouches(Member.Id member, Set<Person.Id> people) {
        write(member, withTouches(member, rows.among(member, List.copyOf(people))));
    }

    /** The rhythm of these people; their touches are as they were. */
    void settleRhythms(Member.Id member, Set<Person.Id> people) {
        write(member, withRhythms(member, rows.among(member, List.copyOf(people))));
    }

    /** The rhythm of everybody kept. */
    void settleRhythms(Member.Id member) {
        write(member, withRhythms(member, rows.all(member)));
    }

    /** Rhythm and touches of these people. */
    void settle(Member.Id member, Set<Person.Id> people) {
        write(member, withTouches(member, withRhythms(member, rows.among(member, List.copyOf(people)))));
    }

    /** What would hold for this person if nothing were said of them alone. */
    Rhythm usual(Member.Id member, Kept kept) {
        var silent = kept.with(RhythmWish.NOTHING, kept.rhythm());
        return withRhythms(member, List.of(silent)).getFirst().rhythm();
    }

    private void write(Member.Id member, List<Kept> settled) {
        if (!settled.isEmpty()) {
            rows.write(member, settled);
        }
    }

    private List<Kept> withTouches(Member.Id member, List<Kept> all) {
        if (all.isEmpty()) {
            return all;
        }
        var zone = members.zone(member);
        var contacts = moments.contacts(member, all.stream().map(Kept::person).toList());
        return all.stream()
                .map(kept -> with(kept, contacts.getOrDefault(kept.person(), Contact.NONE), zone))
                .toList();
    }

    private static Kept with(Kept kept, Contact contact, ZoneId zone) {
        var bond = new Bond(
                kept.bond().keptSince(),
                kept.bond().restingSince(),
                contact.lastTouchAt().map(at -> day(at, zone)),
                contact.lastMeetingAt().map(at -> day(at, zone)),
                contact.reachedOutAt().stream().map(at -> day(at, zone)).toList());
        return new Kept(kept.person(), bond, kept.wish(), kept.rhythm(), contact.replyOwedSince());
    }

    private List<Kept> withRhythms(Member.Id member, List<Kept> all) {
        if (all.isEmpty()) {
            return all;
        }
        var house = rhythms.house();
        var usual = rhythms.usual(member);
        var wishes = rhythms.circles(member);
        var circlesOf = wishes.isEmpty()
                ? Map.<Person.Id, List<Circle.Id>>of()
                : circles.of(member, all.stream().map(Kept::person).toList());
        return all.stream()
                .map(kept -> {
                    var said = circlesOf.getOrDefault(kept.person(), List.of()).stream()
                            .filter(wishes::containsKey)
                            .map(wishes::get)
                            .toList();
                    return kept.with(kept.wish(), Rhythm.of(house, usual, said, kept.wish()));
                })
                .toList();
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
