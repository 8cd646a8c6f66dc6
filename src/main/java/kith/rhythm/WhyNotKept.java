package kith.rhythm;

import java.util.Optional;
import kith.members.Member;
import kith.people.Person;
import kith.web.Frame;

/** Knows why the member does not keep in touch with somebody. Asked only about those in the book who are not kept. */
public interface WhyNotKept {

    /** In a few words; empty if there is nothing to tell. */
    Optional<String> told(Frame frame, Member.Id member, Person.Id person);
}
