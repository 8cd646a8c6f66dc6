package kith.people;

import kith.members.Member;

/** A person came back out of the bin. */
public record PersonRestored(Member.Id member, Person.Id person) {}
