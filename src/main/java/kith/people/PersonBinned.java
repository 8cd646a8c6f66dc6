package kith.people;

import kith.members.Member;

/** A person lies in the bin: nothing about them is due or shown, and all of it comes back with {@link PersonRestored}. */
public record PersonBinned(Member.Id member, Person.Id person) {}
