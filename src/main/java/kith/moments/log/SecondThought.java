package kith.moments.log;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.members.Member;
import kith.moments.Ceiling;
import kith.moments.Contact;
import kith.moments.Direction;
import kith.moments.Moment;
import kith.moments.Moments;
import kith.moments.log.LogMoment.Outcome;
import kith.people.Person;
import kith.people.PersonBrief;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out whether the member reaches out to somebody so often that once more is worth a second thought. */
@Component
class SecondThought {

    private static final Duration CEILING_WITHIN = Duration.ofDays(30);

    private final Moments moments;
    private final ObjectProvider<Ceiling> ceilings;

    SecondThought(Moments moments, ObjectProvider<Ceiling> ceilings) {
        this.moments = moments;
        this.ceilings = ceilings;
    }

    /** How often somebody is reached out to about one moment; what comes later in the order weighs more. */
    private enum Often {
        FINE,
        MONTH,
        DAY
    }

    /**
     * The fourth time within thirty days, or the second on one day, is questioned; meetings and noise are not.
     *
     * @param before what has stood in its place; an edit is questioned only where it makes things worse
     */
    Optional<Outcome.TooMuch> about(
            Member member, Moment moment, Optional<Moment> before, Map<Person.Id, PersonBrief> people) {
        if (!reachesOut(moment) || people.isEmpty()) {
            return Optional.empty();
        }
        var contacts = moments.contacts(member.id(), people.keySet());
        if (contacts.values().stream().allMatch(it -> it.reachedOutAt().isEmpty())) {
            return Optional.empty();
        }
        var most = new HashMap<Person.Id, Integer>();
        ceilings.forEach(it -> most.putAll(it.of(member.id(), people.keySet())));
        return people.values().stream()
                .flatMap(person -> about(
                        person,
                        moment,
                        before.filter(it -> reachesOut(it) && it.people().contains(person.id())),
                        new Reached(
                                contacts.getOrDefault(person.id(), Contact.NONE).reachedOutAt(),
                                most.getOrDefault(person.id(), Ceiling.USUAL),
                                member.zone()))
                        .stream())
                .findFirst();
    }

    private static Optional<Outcome.TooMuch> about(
            PersonBrief person, Moment moment, Optional<Moment> before, Reached reached) {
        var others = before.map(it -> reached.without(it.at())).orElse(reached);
        var often = others.often(moment.at());
        var oftenBefore = before.map(it -> others.often(it.at())).orElse(Often.FINE);
        return often.compareTo(oftenBefore) > 0
                ? Optional.of(
                        new Outcome.TooMuch(person, others.around(moment.at()).size(), often == Often.DAY))
                : Optional.empty();
    }

    private static boolean reachesOut(Moment moment) {
        return moment.direction() == Direction.OUT && moment.isTouch() && !moment.isMeeting();
    }

    /** When the member reached out to somebody, and how many times within thirty days are enough. */
    private record Reached(List<Instant> times, int ceiling, ZoneId zone) {

        Reached without(Instant one) {
            var others = new ArrayList<>(times);
            others.remove(one);
            return new Reached(others, ceiling, zone);
        }

        Often often(Instant at) {
            var near = around(at);
            var day = at.atZone(zone).toLocalDate();
            if (near.stream().anyMatch(it -> it.atZone(zone).toLocalDate().equals(day))) {
                return Often.DAY;
            }
            return near.size() >= ceiling ? Often.MONTH : Often.FINE;
        }

        List<Instant> around(Instant at) {
            return times.stream()
                    .filter(it -> Duration.between(it, at).abs().compareTo(CEILING_WITHIN) < 0)
                    .toList();
        }
    }
}
