package kith.sync;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.sync.files.FileFormat;
import kith.sync.files.Reason;
import org.springframework.stereotype.Component;

/** What earlier imports brought, so that the same files bring nothing twice, and can still be taken back. */
@Component
class ImportsInBook implements BookPart {

    private static final String FINISHED = "EXISTS (SELECT FROM import i WHERE i.member_id = t.member_id"
            + " AND i.id = t.import_id AND i.finished_at IS NOT NULL)";

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("import").only("t.finished_at IS NOT NULL").checked(row -> {
                    row.oneOf("format", FileFormat.class);
                    row.oneOf("trouble", Reason.class);
                }),
                of("import_entry").only(FINISHED).checked(row -> {
                    row.oneOf("verdict", Verdict.class);
                    row.oneOf("ending", Ending.class);
                    row.readable("before", Cards::draft);
                    if (row.words("verdict").equals(Verdict.SKIPPED.name())) {
                        row.readable("about", it -> EntryRows.read(it).forEach(why -> Reason.valueOf(why.what())));
                    }
                }),
                of("import_moment").only(FINISHED),
                of("import_detail").only(FINISHED),
                of("import_circle").only(FINISHED),
                of("import_relation").only(FINISHED),
                of("import_row").only(FINISHED));
    }
}
