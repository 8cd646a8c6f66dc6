package kith.people;

import java.util.List;
import kith.members.Member;

/** These people are in other circles now, or in circles of another name. */
public record CirclesChanged(Member.Id member, List<Person.Id> people) {
    public CirclesChanged {
        people = List.copyOf(people);
    }
}
