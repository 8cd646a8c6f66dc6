package kith.rhythm;

import java.util.Set;
import kith.members.Member;
import kith.people.Person;

/** The member keeps in touch with these people from now on. */
public record BondsBegan(Member.Id member, Set<Person.Id> people) {

    public BondsBegan {
        people = Set.copyOf(people);
    }
}
