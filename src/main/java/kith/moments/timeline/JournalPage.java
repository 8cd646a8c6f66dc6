package kith.moments.timeline;

import java.util.List;
import kith.web.Frame;

/**
 * The journal: every moment, or those with one person.
 *
 * @param earlier where the next page is; empty on the last
 * @param newest  where the first page is; empty on it
 * @param year    where its calendar is
 * @param back    where the list came from: the person's page; empty for none
 */
record JournalPage(
        Frame frame, List<MomentRow> rows, String earlier, String newest, String back, String year, String log) {}
