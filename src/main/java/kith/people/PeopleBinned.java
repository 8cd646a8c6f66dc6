package kith.people;

import java.util.Set;
import kith.members.Member;

/** These people lie in the bin, or aside as they are one with somebody else: nothing about them is due or shown, and all of it comes back with {@link PeopleRestored}. */
public record PeopleBinned(Member.Id member, Set<Person.Id> people) implements PeopleNews {
    public PeopleBinned {
        people = Set.copyOf(people);
    }
}
