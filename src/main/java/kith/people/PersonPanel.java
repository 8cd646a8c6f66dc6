package kith.people;

import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;

/**
 * What another module shows on a person's page: the timeline, the rhythm. Every bean of this type is asked, within the
 * member's book, in the order of {@link #order()}.
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
     * @param template as {@code moments/timeline}, the file {@code moments/timeline.jte}
     */
    record Panel(String template, Object page) {}

    /** Lower comes first within a slot. */
    int order();

    Slot slot();

    /** Empty when there is nothing to show for this person. */
    Optional<Panel> about(Member member, Person person, Frame frame);
}
