package kith.people;

import kith.members.Member;

/** A member put somebody into the book by hand. */
public record PersonAdded(Member.Id member, Person.Id person) implements PeopleNews {}
