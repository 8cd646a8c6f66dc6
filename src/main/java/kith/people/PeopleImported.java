package kith.people;

import java.util.List;
import kith.members.Member;

/** People came into the book from a file; they may wait in the inbox. */
public record PeopleImported(Member.Id member, List<Person.Id> people) implements PeopleNews {
    public PeopleImported {
        people = List.copyOf(people);
    }
}
