package kith.merging;

import java.util.List;
import java.util.Optional;
import kith.web.Frame;

/** The merges that hold, the latest first. */
record MergesPage(Frame frame, List<Line> lines, Optional<String> next) {

    /** @param href of the person that is kept */
    record Line(String name, String href, String what, String undoing) {}

    static String undoing(Merge merge) {
        return "/people/merges/" + merge.id().value() + "/undoing";
    }
}
