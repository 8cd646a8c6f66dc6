package kith.people;

import kith.members.Member;

/**
 * What the book announces when who is in it, or what it says of them, is another thing now, in the transaction that makes it
 * true. Who keeps anything that was counted from the book listens to this one type and counts again.
 */
public sealed interface PeopleNews
        permits PersonAdded, PeopleImported, PeopleSaved, PeopleBinned, PeopleRestored, PeopleErased {

    Member.Id member();
}
