package kith.people;

import java.util.Collection;
import kith.members.Member;

/** Begins to keep in touch with people of the book. The book itself knows nothing of rhythms; whoever does answers this. */
public interface KeepInTouch {
    void keepInTouch(Member.Id member, Collection<Person.Id> people);
}
