package kith.people;

import java.util.List;
import java.util.Set;
import kith.members.Member;

/**
 * What the book announces when who is in it, or what it says of them, is another thing now, in the transaction that makes it
 * true. Who keeps anything that was counted from the book listens to this one type and counts again; others listen to the
 * one kind of news that they are about.
 */
public sealed interface PeopleNews {

    Member.Id member();

    /** A member put somebody into the book by hand. */
    record Added(Member.Id member, Person.Id person) implements PeopleNews {}

    /** People came into the book from a file; they may wait in the inbox. */
    record Imported(Member.Id member, List<Person.Id> people) implements PeopleNews {
        public Imported {
            people = List.copyOf(people);
        }
    }

    /** What the book says of these people is now another thing: name, circles, any field. */
    record Saved(Member.Id member, Set<Person.Id> people) implements PeopleNews {
        public Saved {
            people = Set.copyOf(people);
        }
    }

    /**
     * These people lie in the bin, or aside as they are one with somebody else: nothing about them is due or shown, and
     * all of it comes back with {@link Restored}.
     */
    record Binned(Member.Id member, Set<Person.Id> people) implements PeopleNews {
        public Binned {
            people = Set.copyOf(people);
        }
    }

    /** These people came back out of the bin. */
    record Restored(Member.Id member, Set<Person.Id> people) implements PeopleNews {
        public Restored {
            people = Set.copyOf(people);
        }
    }

    /** These people are gone for good, as an import that had just made them was undone. */
    record Erased(Member.Id member, Set<Person.Id> people) implements PeopleNews {
        public Erased {
            people = Set.copyOf(people);
        }
    }
}
