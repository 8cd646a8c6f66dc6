package kith.people;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;

/**
 * What a module keeps of each person and hands over when two people of a book turn out to be one. Every bean of this type is
 * asked, within the member's open book.
 */
public interface Belongings {

    /** From whom to whom. */
    record Handover(Person.Id from, Person.Id to) {}

    /** The name under which what was handed over is kept; it never changes. */
    String kind();

    /** What would go along, in a few words. Empty for nothing, or nothing that one would miss. */
    default Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        return Optional.empty();
    }

    /** Hands all of it over, and says in words of its own what {@link #giveBack} will need. */
    List<String> handOver(Member.Id member, Handover handover);

    /** Gives back what was handed over, as far as it is still there; what has come since stays where it is. */
    void giveBack(Member.Id member, Handover handover, List<String> handedOver);
}
