package kith.people.list;

import java.util.List;
import java.util.Optional;
import kith.web.Frame;

/** Whoever cares about one thing; {@code all} leads to a list of everybody, if there are more. */
record InterestPage(Frame frame, String title, List<PersonRow> rows, Optional<String> all) {}
