package kith.sync.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The beginning of a table that is none of those which Kith knows by their columns: for somebody who is to say what they
 * are.
 *
 * @param known whether Kith's own reading of tables understands each of its columns
 * @param rows  the first rows, with that of the heads if there is one
 */
public record TableLook(Columns.Form form, boolean known, List<List<String>> rows) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 200;
    private static final int START = 2 * 1024 * 1024;

    /** Rows with as many cells as most have, of a hundred. */
    private static final int ENOUGH = 60;

    public TableLook {
        rows = List.copyOf(rows);
    }

    /** Empty if it is no table, or one that is known. */
    public static Optional<TableLook> of(InputStream bytes) throws IOException {
        var start = bytes.readNBytes(START);
        var source = source(start);
        var head = source.head();
        if (AddressFile.Look.of(head) != AddressFile.Look.TEXT || MonicaDump.is(head)) {
            return Optional.empty();
        }
        var found = Tables.find(source, EnumSet.allOf(FileFormat.class), new Report(Nothing.INSTANCE, 0));
        if (found.isPresent() && found.get().kind() != Tables.PLAIN) {
            return Optional.empty();
        }
        boolean known = found.isPresent() && PlainTable.knowsAllOf(found.get().head());
        var best = Optional.<TableLook>empty();
        for (char separator : SEPARATORS) {
            var look = look(start, separator, known);
            if (look.isPresent()
                    && look.get().worth() > best.map(TableLook::worth).orElse(0)) {
                best = look;
            }
        }
        return best;
    }

    /** The same table, read as this form says. */
    public static TableLook of(InputStream bytes, Columns.Form form) throws IOException {
        var rows = rows(bytes.readNBytes(START), form.separator(), form.charset());
        return new TableLook(
                form,
                false,
                rows.stream()
                        .filter(it -> it.line() >= form.from())
                        .map(CsvRows.Row::cells)
                        .toList());
    }

    private static List<CsvRows.Row> rows(byte[] start, char separator, String charset) throws IOException {
        var rows = new CsvRows(source(start), separator, new Report(Nothing.INSTANCE, 0), charset);
        var all = new ArrayList<CsvRows.Row>();
        for (var row = rows.next(); row.isPresent() && all.size() < LOOKED_AT; row = rows.next()) {
            all.add(row.get());
        }
        // What is cut off is not looked at.
        return start.length == START && all.size() > 2 && all.size() < LOOKED_AT ? all.subList(0, all.size() - 1) : all;
    }

    private static Source source(byte[] start) throws IOException {
        return new Source(new ByteArrayInputStream(start), Long.MAX_VALUE);
    }

    private static Optional<TableLook> look(byte[] start, char separator, boolean known) throws IOException {
        var rows = rows(start, separator, "");
        int width = usual(rows);
        int from = 0;
        while (from < rows.size() && rows.get(from).cells().size() != width) {
            from++;
        }
        var table = rows.subList(from, rows.size());
        long even = table.stream().filter(it -> it.cells().size() == width).count();
        return width < 2 && !areAddresses(table) || table.size() < 2 || even * 100 < (long) table.size() * ENOUGH
                ? Optional.empty()
                : Optional.of(new TableLook(
                        new Columns.Form(separator, table.getFirst().line(), true, ""),
                        known,
                        table.stream().map(CsvRows.Row::cells).toList()));
    }

    /** One column of e-mail addresses is a table, too. */
    private static boolean areAddresses(List<CsvRows.Row> rows) {
        return rows.stream()
                                .filter(it -> it.cells().getFirst().matches("\\s*[^@\\s]{1,64}@[^@\\s]{1,255}\\s*"))
                                .count()
                        * 100
                >= (long) rows.size() * ENOUGH;
    }

    /** How many cells most rows have. */
    private static int usual(List<CsvRows.Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(it -> it.cells().size(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private int worth() {
        return rows.size() * 10 + Math.min(9, rows.getFirst().size());
    }

    /** How many columns it has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** What the columns are called; blank where there are no heads. */
    public List<String> heads() {
        var heads = new ArrayList<>(form.headed() && !rows.isEmpty() ? rows.getFirst() : List.<String>of());
        while (heads.size() < width()) {
            heads.add("");
        }
        return heads;
    }

    /** What stands in a column, without what is blank. */
    public List<String> values(int column) {
        return rows.stream()
                .skip(form.headed() ? 1 : 0)
                .filter(it -> it.size() > column)
                .map(it -> it.get(column).strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Without its first row being heads, or with it. */
    public TableLook headed(boolean is) {
        return new TableLook(form.with(is, form.charset()), known, rows);
    }
}
