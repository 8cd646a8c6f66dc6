package kith.rhythm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.moments.LatestTouches;
import kith.moments.LatestTouches.Lately;
import kith.people.Person;
import kith.rhythm.Warmth.Felt;
import org.springframework.stereotype.Service;

/** How warm the bonds of a member are today. */
@Service
public class Warmths {

    private final LatestTouches touches;
    private final Clock clock;

    Warmths(LatestTouches touches, Clock clock) {
        this.touches = touches;
        this.clock = clock;
    }

    /** Of all these bonds, in one statement. */
    public Map<Person.Id, Warmth> of(Member member, Collection<Kept> bonds) {
        var today = LocalDate.now(clock.withZone(member.zone()));
        var people = bonds.stream().map(Kept::person).toList();
        var lately = touches.of(member.id(), people, member.zone(), Warmth.TOUCHES);
        return bonds.stream()
                .collect(Collectors.toMap(
                        Kept::person,
                        it -> Warmth.of(
                                felt(lately.getOrDefault(it.person(), List.of()), today),
                                it.rhythm().floor().getDays())));
    }

    private static List<Felt> felt(List<Lately> touches, LocalDate today) {
        return touches.stream()
                .map(it -> new Felt(
                        (int) ChronoUnit.DAYS.between(it.on(), today), it.channel(), it.direction(), it.minutes()))
                .toList();
    }
}
