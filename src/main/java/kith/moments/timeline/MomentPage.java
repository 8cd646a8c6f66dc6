package kith.moments.timeline;

import kith.moments.log.FieldsPart;
import kith.web.Frame;

/** One moment, to be looked at again and changed. */
record MomentPage(Frame frame, String id, boolean planned, FieldsPart fields) {}
