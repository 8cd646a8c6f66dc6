package kith.people.list;

import java.util.List;
import java.util.Optional;
import kith.web.Frame;

/** Imported people who wait to be sorted; {@code keeping} is whether it can be said to keep in touch with them. */
record InboxPage(Frame frame, List<PersonRow> rows, Optional<String> next, boolean keeping) {}
