package kith.people;

import java.util.List;
import kith.members.Member;
import kith.web.Frame;

/**
 * What another module shows on a person's page: the timeline, the rhythm. Every bean of this type is asked once, within the
 * member's book.
 */
public interface PersonPanel {

    enum Slot {
        /** Between the name and what they do: who they are, in a line. */
        HEAD,
        /** Right under the name, before all that is known. */
        TOP,
        MAIN,
        SIDE
    }

    /**
     * A template and the one record it takes.
     *
     * @param order    lower comes first within a slot
     * @param template as {@code moments/timeline}, the file {@code moments/timeline.jte}
     */
    record Panel(Slot slot, int order, String template, Object page) {}

    /** Nothing to show for this person, or something at one place or several. */
    List<Panel> about(Member member, Person person, Frame frame);
}
