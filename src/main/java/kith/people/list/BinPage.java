package kith.people.list;

import java.util.List;
import kith.people.PersonBrief;
import kith.web.Frame;

/** Who lies in the bin, and since when. */
record BinPage(Frame frame, List<Line> lines) {

    record Line(PersonBrief person, String restoring, String since) {}
}
