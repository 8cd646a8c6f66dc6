package kith.history;

import java.util.List;
import kith.web.Frame;

/**
 * What was changed, the newest first.
 *
 * @param back      where it came from; empty for a page that stands alone
 * @param entries   what was done to one in one go, each
 * @param since     what is known of the time before: when they came into the book, and how
 * @param earlier   where the list goes on; empty at its end
 * @param book      whether it is the history of the whole book
 */
record HistoryPage(
        Frame frame,
        String back,
        String backTo,
        String lead,
        List<Entry> entries,
        List<String> since,
        String earlier,
        boolean book) {

    /**
     * What was done to one in one go.
     *
     * @param who  whom it was about, and where they are found; empty where the page says it
     * @param undo where its undoing is posted to; empty where it cannot be taken back
     * @param mark that it was taken back, or takes something back; empty for neither
     */
    record Entry(String who, String href, String when, String hand, List<Tell.Line> lines, String undo, String mark) {}
}
