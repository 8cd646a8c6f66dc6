package kith.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.sync.Import;
import kith.sync.files.ColumnField;
import kith.sync.files.TableLook;
import kith.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A table, and what its columns may be.
 *
 * @param error why nothing was done; empty for no reason
 * @param more  that there are more columns than are shown; empty if there are none
 */
record ColumnsPage(
        Frame frame,
        String href,
        String lead,
        String error,
        List<Row> rows,
        String more,
        boolean headed,
        String charset,
        List<Option> charsets,
        boolean chosenBefore) {

    static final String FIELD = "column";

    private static final int MOST_SHOWN = 100;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    /** In which tables are written; empty is told from the bytes. */
    private static final List<String> CHARSETS = List.of(
            "",
            "UTF-8",
            "windows-1252",
            "x-MacRoman",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "ISO-8859-2",
            "Shift_JIS",
            "GB18030",
            "EUC-KR");

    /** One column: its head, some of what stands there, and what it may be. */
    record Row(String field, String name, String samples, List<Option> options) {}

    record Option(String value, String label, boolean chosen) {}

    static String charset(@Nullable String asked) {
        return asked != null && CHARSETS.contains(asked) ? asked : "";
    }

    static ColumnsPage of(Frame frame, Import it, TableLook table, List<ColumnField> fields, String error) {
        var rows = new ArrayList<Row>();
        int filled = 0;
        for (int i = 0; i < fields.size(); i++) {
            var values = table.values(i);
            filled += values.isEmpty() ? 0 : 1;
            if (!values.isEmpty() && rows.size() < MOST_SHOWN) {
                rows.add(row(frame, table, i, values, fields.get(i)));
            }
        }
        var form = table.form();
        return new ColumnsPage(
                frame.titled(it.file(), "imports"),
                "/imports/" + it.id().value(),
                frame.say("columns.lead", filled),
                error,
                rows,
                filled > MOST_SHOWN ? frame.say("columns.more", filled - MOST_SHOWN) : "",
                form.headed(),
                form.charset(),
                CHARSETS.stream()
                        .map(name -> new Option(
                                name,
                                frame.say(
                                        "columns.charset." + (name.isEmpty() ? "told" : name.toLowerCase(Locale.ROOT))),
                                name.equals(form.charset())))
                        .toList(),
                it.stage() == Import.Stage.PREVIEW);
    }

    private static Row row(Frame frame, TableLook table, int column, List<String> values, ColumnField chosen) {
        var head = table.heads().get(column).strip();
        return new Row(
                FIELD + column,
                head.isEmpty() ? frame.say("columns.nameless", column + 1) : shortened(head),
                values.stream()
                        .map(ColumnsPage::shortened)
                        .distinct()
                        .limit(SAMPLES)
                        .collect(Collectors.joining(" · ")),
                Stream.of(ColumnField.values())
                        .map(it -> new Option(
                                it.name(),
                                frame.say("columns.field." + it.name().toLowerCase(Locale.ROOT)),
                                it == chosen))
                        .toList());
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SAMPLE
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(LONGEST_SAMPLE, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
