package kith.people;

import java.util.Set;
import kith.members.Member;

/** These people came out of the inbox: the member said what is to become of them. */
public record PeopleSorted(Member.Id member, Set<Person.Id> people) {

    public PeopleSorted {
        people = Set.copyOf(people);
    }
}
