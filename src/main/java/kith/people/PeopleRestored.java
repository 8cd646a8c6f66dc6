package kith.people;

import java.util.Set;
import kith.members.Member;

/** These people came back out of the bin. */
public record PeopleRestored(Member.Id member, Set<Person.Id> people) implements PeopleNews {
    public PeopleRestored {
        people = Set.copyOf(people);
    }
}
