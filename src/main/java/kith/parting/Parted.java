package kith.parting;

import kith.members.Member;
import kith.people.Person;

/** The member parted well from this person. */
public record Parted(Member.Id member, Person.Id person) {}
