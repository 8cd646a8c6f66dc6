package kith.people.list;

import java.util.List;
import kith.web.Frame;

/** Whoever cares about one thing. */
record InterestPage(Frame frame, String title, List<PersonRow> rows) {}
