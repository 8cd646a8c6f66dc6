package kith.bench;

import java.util.List;
import kith.members.Member;
import kith.people.Person;

/** Writes years of moments into a book. */
final class History {
    History(Setting.Inside inside, Member.Id member) {}

    List<Person.Id> of(List<Person.Id> people, int moments, int longest) {
        return people;
    }
}
