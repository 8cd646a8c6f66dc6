package kith.people;

import java.util.Set;
import kith.members.Member;

/** These people are gone for good, as an import that had just made them was undone. */
record PeopleErased(Member.Id member, Set<Person.Id> people) implements PeopleNews {
    public PeopleErased {
        people = Set.copyOf(people);
    }
}
