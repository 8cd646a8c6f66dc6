package kith.review;

import java.util.List;
import kith.web.Frame;

/** All reviews: those that wait, and those that are done. */
record ReviewsPage(Frame frame, List<Row> rows) {

    record Row(String href, String title, String state, String style, String day, String when) {}
}
