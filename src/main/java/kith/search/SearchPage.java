package kith.search;

import java.util.List;
import java.util.Optional;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * What was found of everything, or of one kind.
 *
 * @param kinds    the ways to one kind alone
 * @param sections those in which something was found
 * @param nothing  that nothing was, in words; empty otherwise, or where nothing was asked for
 * @param reading  that Kith has not read everything yet; empty otherwise
 */
record SearchPage(
        Frame frame, String q, String kind, List<Kind> kinds, List<Section> sections, String nothing, String reading) {

    record Kind(String href, String label, boolean here) {}

    /** What was found of one kind; {@code more} is where there is more of it, and how that is called. */
    record Section(String kind, String title, List<Row> rows, Optional<Kind> more) {}

    /** @param when empty for what has no day */
    record Row(String href, Optional<PersonBrief> person, String names, Excerpt excerpt, String when, String exact) {}

    boolean isAsked() {
        return !q.isEmpty();
    }

    boolean isWhole() {
        return kind.isEmpty();
    }

    /** Said to who does not see the page change. */
    String announced() {
        return nothing.isEmpty() ? frame.title() : nothing;
    }
}
