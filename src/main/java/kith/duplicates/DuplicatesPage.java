package kith.duplicates;

import java.util.List;
import java.util.Optional;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * Who may be in the book twice, a part of it.
 *
 * @param state   how far the finding is, in words; empty when there is nothing to say of it
 * @param looking whether the book is looked through for the first time
 * @param after   where this part begins, as the address was told
 * @param complete whether all people could be compared
 * @param file    of whose people the pairs are, if of one's
 */
record DuplicatesPage(
        Frame frame,
        String state,
        boolean looking,
        List<Line> lines,
        Optional<String> next,
        String after,
        boolean complete,
        Optional<File> file) {

    record File(String id, String name) {}

    /** A pair: the one who would be kept first. */
    record Line(Face kept, Face gone, boolean same, List<String> forIt, List<String> againstIt) {

        String merging() {
            return "/people/" + kept.brief().id().value() + "/merging/"
                    + gone.brief().id().value();
        }

        String apart() {
            return DuplicatesPage.at(kept, gone) + "/parting";
        }

        String again() {
            return DuplicatesPage.at(kept, gone) + "/asking";
        }
    }

    /** One of the two, with what tells them apart at a glance. */
    record Face(PersonBrief brief, List<String> lines) {}

    private static String at(Face kept, Face gone) {
        return "/people/duplicates/" + kept.brief().id().value() + "/"
                + gone.brief().id().value();
    }

    boolean nobody() {
        return lines.isEmpty() && !looking && complete;
    }
}
