package kith.people;

import kith.drafts.Work;
import kith.web.Frame;

/** What somebody does, as one line: their title at the organisation, or the one of the two that is known. */
public final class WorkLine {

    private WorkLine() {}

    public static String of(Work work, Frame frame) {
        return work.title().isEmpty() || work.organisation().isEmpty()
                ? work.title() + work.organisation()
                : frame.say("people.work", work.title(), work.organisation());
    }
}
