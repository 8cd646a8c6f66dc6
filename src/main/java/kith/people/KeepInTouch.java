package kith.people;

import java.util.Collection;
import java.util.List;
import kith.members.Member;

/** Begins to keep in touch with people of the book. The book itself knows nothing of rhythms; whoever does answers this. */
public interface KeepInTouch {
    /** Gives those with whom it began; whoever is kept already stays as they are. */
    List<Person.Id> keepInTouch(Member.Id member, Collection<Person.Id> people);

    /** They stay in the book, and nothing is due with them any more. */
    void end(Member.Id member, Collection<Person.Id> people);
}
