package kith.sync.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;

/** A table whose columns somebody named: each row is read as one of Kith's own table. */
final class MappedTable {

    private final Columns columns;
    private final CsvRows rows;
    private final Report report;

    MappedTable(Source source, Columns columns, Report report) {
        this.columns = columns;
        this.report = report;
        this.rows = new CsvRows(
                source, columns.form().separator(), report, columns.form().charset());
    }

    void read() throws IOException {
        var table = Optional.<Table>empty();
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            if (row.get().line() < columns.form().from()) {
                continue;
            }
            if (table.isEmpty()) {
                boolean head = columns.form().headed();
                table = Optional.of(new Table(columns.called(), head ? row.get().cells() : List.of()));
                if (head) {
                    continue;
                }
            }
            person(table.get(), row.get());
        }
    }

    private void person(Table table, CsvRows.Row row) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        draft(table, row)
                .ifPresentOrElse(
                        it -> report.person(it, row.line()), () -> report.skipped(row.line(), Reason.NO_NAME, ""));
    }

    private Optional<PersonDraft> draft(Table table, CsvRows.Row row) {
        var cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size() && i < columns.fields().size(); i++) {
            cells.set(i, cell(columns.fields().get(i), cells.get(i)));
        }
        return PlainTable.person(table.row(new CsvRows.Row(cells, row.line())));
    }

    private static String cell(ColumnField field, String cell) {
        return switch (field) {
            case LEAVE_OUT -> "";
            case NAME_TURNED -> {
                int comma = cell.indexOf(',');
                yield comma < 0
                        ? cell
                        : (cell.substring(comma + 1).strip()
                                        + ' '
                                        + cell.substring(0, comma).strip())
                                .strip();
            }
            case BIRTHDAY_DAY_FIRST, MET_ON -> day(cell, true);
            case BIRTHDAY_MONTH_FIRST -> day(cell, false);
            default -> cell;
        };
    }

    private static String day(String cell, boolean dayFirst) {
        return WrittenDay.parse(cell, dayFirst).map(PartialDate::toString).orElse(cell);
    }
}
