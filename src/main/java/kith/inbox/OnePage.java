package kith.inbox;

import java.util.List;
import java.util.Optional;
import kith.people.Circle;
import kith.people.PersonBrief;
import kith.web.Frame;

/**
 * One of those who wait.
 *
 * @param waiting how many there are
 * @param one     empty when nobody waits, or everybody was put off
 * @param after   where the member is, to go on from there
 */
record OnePage(Frame frame, int waiting, Optional<One> one, List<Circle> circles, String after) {

    /**
     * @param known what the book knows of them
     * @param ways  by which to write or call
     * @param later the address of the next one
     */
    record One(PersonBrief person, String sub, List<Line> known, List<Way> ways, String later) {

        String id() {
            return person.id().value().toString();
        }
    }

    record Line(String icon, String text) {}

    record Way(String icon, String href, String label) {}
}
