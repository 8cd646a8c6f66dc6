package kith.sync;

import java.util.List;
import java.util.Optional;
import kith.web.Frame;

/** One import, at whatever stage it is: what it would do, how far it is, or what it did. */
record ImportPage(
        Frame frame,
        String href,
        String lead,
        Optional<String> trouble,
        List<Count> counts,
        List<Tab> tabs,
        List<Row> rows,
        Optional<String> next,
        Optional<Progress> progress,
        Optional<String> apply,
        boolean preview,
        boolean undoable,
        boolean sorting,
        boolean binned,
        List<ImportNote.Note> notes,
        Optional<String> columns) {

    record Count(String figure, String word) {}

    record Tab(String href, String label, String count, boolean here) {}

    /**
     * @param href   the person's page; empty for somebody not in the book
     * @param ending what became of them, where that is not what the list is called
     */
    record Row(String name, String href, String sub, String ending, String side) {}

    record Progress(String step, String count, int done, int all) {}
}
