package kith.people;

import java.util.Collection;
import java.util.Map;
import kith.members.Member;
import kith.web.Frame;

/** What another module shows beside each of some people, such as how long it is since they were in touch. */
public interface PersonMarks {

    /** A template and the one record it takes. */
    record Mark(String template, Object page) {}

    /** Who is not in it, of them there is nothing to show. However many they are, it takes few statements. */
    Map<Person.Id, Mark> of(Member member, Collection<Person.Id> people, Frame frame);
}
