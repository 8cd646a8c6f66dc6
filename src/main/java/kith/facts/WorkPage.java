package kith.facts;

import kith.drafts.Work;
import kith.web.Frame;

/** Since when somebody does their work, and whether they left it. */
record WorkPage(Frame frame, String back, String name, Work work, FactFields times, boolean left) {}
