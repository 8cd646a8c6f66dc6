package kith.moments;

import java.util.Collection;
import java.util.Map;
import kith.members.Member;
import kith.people.Person;

/**
 * How often a member wants to reach out to somebody within thirty days at most. Moments know nothing of rhythms; whoever
 * does answers this.
 */
public interface Ceiling {

    /** What holds for those of whom nobody says anything. */
    int USUAL = 3;

    /** Who has no rhythm is left out. */
    Map<Person.Id, Integer> of(Member.Id member, Collection<Person.Id> people);
}
