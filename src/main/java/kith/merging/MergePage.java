package kith.merging;

import java.util.List;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * Two people side by side, what may be chosen, and what they will be together.
 *
 * @param then where to go on afterwards, as the address was told
 */
record MergePage(Frame frame, PersonBrief kept, PersonBrief gone, List<Row> rows, Together together, String then) {

    /**
     * One field of both. {@code both} offers to keep the two of it, {@code note} says what becomes of them, either perhaps
     * empty.
     */
    record Row(
            String field,
            String label,
            boolean asked,
            List<Cell> cells,
            String both,
            boolean bothChosen,
            String note) {}

    /** What one of them has; {@code photo} is the address of a picture, or empty. */
    record Cell(String side, PersonBrief of, List<String> lines, String photo, boolean chosen) {

        boolean isEmpty() {
            return lines.isEmpty() && photo.isEmpty();
        }
    }

    /** The one person that comes of it, with the choices that make it so. */
    record Together(
            PersonBrief person,
            String role,
            List<Fact> facts,
            String notes,
            List<String> along,
            List<Choice> choices) {}

    record Fact(String label, String value) {}

    record Choice(String field, String side) {}

    String action() {
        return "/people/" + kept.id().value() + "/merging/" + gone.id().value();
    }

    String swapped() {
        return "/people/" + gone.id().value() + "/merging/" + kept.id().value();
    }

    String back() {
        return then.isEmpty() ? "/people/" + kept.id().value() : "/people/" + then;
    }
}
