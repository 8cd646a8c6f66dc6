package kith.people.circles;

import gg.jte.Content;
import java.util.List;
import kith.people.Circle;
import kith.people.PersonBrief;
import kith.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One circle and some of the people in it.
 *
 * @param more  where it goes on; empty where it ends
 * @param typed the name of somebody to put in, and {@code fault} what is wrong with it
 */
record CirclePage(
        Frame frame,
        Circle circle,
        String size,
        List<Row> rows,
        String more,
        List<Other> others,
        List<Content> panels,
        String typed,
        String fault) {

    /**
     * @param mark    what other rooms show of them; null for nothing
     * @param touched when the two were last in touch, in words
     */
    record Row(PersonBrief person, @Nullable Content mark, String touched, String leaving) {}

    record Other(String id, String name) {}

    String at() {
        return CirclePageController.at(circle);
    }
}
