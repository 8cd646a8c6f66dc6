package kith.moments;

import java.util.Set;
import kith.members.Member;
import kith.people.Person;

/** Many moments came, or went again, at once: by an import or its undoing. One announcement for all of them. */
public record MomentsImported(Member.Id member, Set<Person.Id> people, int moments) implements MomentNews {

    public MomentsImported {
        people = Set.copyOf(people);
    }
}
