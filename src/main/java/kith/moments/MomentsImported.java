package kith.moments;

import java.util.Set;
import kith.members.Member;
import kith.people.Person;

/** Many moments came, went or changed hands at once: by an import, a merge, or the undoing of one. One announcement for all of them. */
public record MomentsImported(Member.Id member, Set<Person.Id> people, int moments) implements MomentNews {

    public MomentsImported {
        people = Set.copyOf(people);
    }
}
