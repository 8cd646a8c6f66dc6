package kith.people;

import kith.members.Member;

/** What the book says of a person is now another thing: name, circles, any field. */
public record PersonSaved(Member.Id member, Person.Id person) {}
