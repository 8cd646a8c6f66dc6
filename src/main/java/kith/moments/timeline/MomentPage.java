package kith.moments.timeline;

import gg.jte.Content;
import java.util.List;
import kith.moments.log.FieldsPart;
import kith.web.Frame;

/** One moment, to be looked at again and changed. */
record MomentPage(Frame frame, String id, boolean planned, FieldsPart fields, List<Content> side) {}
