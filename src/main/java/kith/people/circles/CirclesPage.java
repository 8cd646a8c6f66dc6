package kith.people.circles;

import java.util.List;
import kith.web.Frame;

/** All circles, and whether one for the family is proposed; {@code fault} says what was wrong with the name that was {@code typed}. */
record CirclesPage(Frame frame, List<Line> circles, boolean proposing, String typed, String fault) {

    record Line(String id, String name, String size) {
        String at() {
            return "/people/circles/" + id;
        }
    }
}
