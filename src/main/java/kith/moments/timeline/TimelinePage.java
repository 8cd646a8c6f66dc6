package kith.moments.timeline;

import java.util.List;
import kith.web.Frame;

/** The timeline on a person's page; {@code all} leads to the rest of it, and is empty when there is none. */
record TimelinePage(Frame frame, List<MomentRow> rows, String all) {}
