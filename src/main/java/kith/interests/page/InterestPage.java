package kith.interests.page;

import java.util.List;
import java.util.Optional;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * Whoever cares about one thing, and about what is near it.
 *
 * @param also other words for it; empty for none
 * @param all  a list of everybody who does, if there are more
 * @param ways to the wider interest, and to those that are part of this one
 */
record InterestPage(
        Frame frame,
        String title,
        String name,
        String also,
        List<Row> rows,
        Optional<String> all,
        List<Row> near,
        List<Way> ways) {

    /** @param sub what they care about that is near, or what they do */
    record Row(PersonBrief person, String sub) {}

    record Way(String href, String label, int people) {}
}
