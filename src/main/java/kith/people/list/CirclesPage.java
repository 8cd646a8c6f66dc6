package kith.people.list;

import java.util.List;
import kith.web.Frame;

/** All circles; {@code fault} says what was wrong with the name that was {@code typed}. */
record CirclesPage(Frame frame, List<Line> circles, String typed, String fault) {

    record Line(String id, String name, String size) {
        String at() {
            return "/people/circles/" + id;
        }
    }
}
