package kith.review;

import java.util.List;
import java.util.Optional;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * A review, one person at a time.
 *
 * @param sum     what was decided so far, in words
 * @param one     whom it is about now; empty when there is nobody left
 * @param all     everybody in it, those who wait first; perhaps only the first of them
 * @param closing whether the others can be left as they are
 */
record ReviewPage(Frame frame, Review review, String sum, Optional<One> one, List<Row> all, boolean closing) {

    String href() {
        return review.id().href();
    }

    int left() {
        return review.people() - review.decided();
    }

    /**
     * Somebody whom it is about.
     *
     * @param why      what changed
     * @param alone    a word of warning; empty where more than the workplace carries the bond
     * @param shared   what is shared beyond work
     * @param touch    when the two were last in touch
     * @param proposed why just this rhythm is proposed
     * @param answer   what the member said of them before; empty for nothing
     */
    record One(
            PersonBrief person,
            String sub,
            String why,
            String alone,
            List<Line> shared,
            String touch,
            String proposed,
            List<Span> spans,
            String answer) {}

    record Line(String icon, String text) {}

    /** How often to be in touch. */
    record Span(int days, String label, boolean chosen) {}

    record Row(PersonBrief person, String href, String state, String style) {}
}
