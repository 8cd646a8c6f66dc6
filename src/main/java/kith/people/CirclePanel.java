package kith.people;

import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;

/** What another module shows on the page of a circle: its rhythm, its days ahead. Every bean of this type is asked. */
public interface CirclePanel {

    /**
     * A template and the one record it takes.
     *
     * @param order lower comes first
     */
    record Panel(int order, String template, Object page) {}

    /** Empty when there is nothing to show. */
    Optional<Panel> about(Member member, Circle circle, Frame frame);
}
