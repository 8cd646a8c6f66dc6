package kith.parting;

import kith.members.Member;
import kith.people.Person;

/** The member is with this person as before they had parted. */
public record PartingTakenBack(Member.Id member, Person.Id person) {}
