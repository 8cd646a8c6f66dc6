package kith.parting;

import java.util.List;
import kith.people.PersonBrief;
import kith.web.Frame;

/** From whom the member parted. */
record PartedPage(Frame frame, List<Row> rows) {

    record Row(PersonBrief person, String since, String day) {}
}
