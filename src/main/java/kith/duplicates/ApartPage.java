package kith.duplicates;

import java.util.List;
import kith.web.Frame;

/** Whom the member told apart, the last first. */
record ApartPage(Frame frame, List<DuplicatesPage.Line> lines) {}
