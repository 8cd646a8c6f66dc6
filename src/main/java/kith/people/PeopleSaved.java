package kith.people;

import java.util.Set;
import kith.members.Member;

/** What the book says of these people is now another thing: name, circles, any field. */
public record PeopleSaved(Member.Id member, Set<Person.Id> people) implements PeopleNews {
    public PeopleSaved {
        people = Set.copyOf(people);
    }
}
