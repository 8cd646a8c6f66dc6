package kith.people;

import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;

/** A way that another module offers at the head of the list of people, such as to those who are in it twice. */
public interface ListWay {

    record Way(String href, String label) {}

    /** Empty when it would lead to nothing. */
    Optional<Way> from(Frame frame, Member.Id member);
}
