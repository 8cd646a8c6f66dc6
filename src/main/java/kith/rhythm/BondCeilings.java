package kith.rhythm;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.moments.Ceiling;
import kith.people.Person;
import org.springframework.stereotype.Component;

/** Tells the log box the ceiling of each bond, so that it asks before one more touch would be too much. */
@Component
class BondCeilings implements Ceiling {

    private final Bonds bonds;

    BondCeilings(Bonds bonds) {
        this.bonds = bonds;
    }

    @Override
    public Map<Person.Id, Integer> of(Member.Id member, Collection<Person.Id> people) {
        return bonds.among(member, people).values().stream()
                .collect(Collectors.toMap(Kept::person, it -> it.rhythm().ceiling()));
    }
}
