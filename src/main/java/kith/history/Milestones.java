package kith.history;

import java.time.Instant;
import java.util.List;
import kith.members.Member;
import kith.people.Person;
import kith.web.Frame;

/**
 * What another room knows of how somebody came to be in the book as they are, where changes were not remembered one by one:
 * an import, a merge. Every bean of this type is asked.
 */
public interface Milestones {

    /** @param words a whole sentence */
    record Milestone(Instant at, String words) {}

    List<Milestone> of(Frame frame, Member.Id member, Person.Id person);
}
