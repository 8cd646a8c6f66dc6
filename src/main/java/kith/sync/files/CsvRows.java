package kith.sync.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table in text (RFC 4180, and looser). A quotation mark that never closes costs its own line only: the
 * lines that it swallowed are read again.
 */
final class CsvRows {

    /** One row, decoded, and the line it starts at. */
    record Row(List<String> cells, int line) {}

    private static final int LONGEST_ROW = 2 * 1024 * 1024;
    private static final int MOST_CELLS = 5_000;
    private static final int MOST_REPAIRS = 200;

    private record Line(String text, int number) {}

    private final Source source;
    private final char separator;
    private final Report report;
    private final Optional<Charset> said;
    private final Charset otherwise;
    private final Deque<Line> again = new ArrayDeque<>();
    private final StringBuilder buffer = new StringBuilder();
    private int lineNumber;
    private int repairs;

    CsvRows(Source source, char separator, Report report) {
        this(source, separator, report, "");
    }

    /** @param charset in which the text is written; of an empty one, and of one that there is not, the bytes tell */
    CsvRows(Source source, char separator, Report report, String charset) {
        this.source = source;
        this.separator = separator;
        this.report = report;
        this.said = Text.charset(charset);
        this.otherwise = Text.likely(source.head());
    }

    /** Of the usual separators the one that the line has most of; a comma if it has none. */
    static char separatorOf(String line) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** The next row that is not blank; empty at the end. */
    Optional<Row> next() throws IOException {
        while (true) {
            var line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            if (line.get().text().isBlank()) {
                continue;
            }
            var row = row(line.get());
            if (row.isPresent()) {
                return row;
            }
        }
    }

    private Optional<Line> line() throws IOException {
        if (!again.isEmpty()) {
            return Optional.of(again.removeFirst());
        }
        buffer.setLength(0);
        if (!source.readLine(buffer, LONGEST_ROW + 1)) {
            return Optional.empty();
        }
        return Optional.of(new Line(buffer.toString(), ++lineNumber));
    }

    private Optional<Row> row(Line first) throws IOException {
        var lines = new ArrayList<Line>();
        lines.add(first);
        var parser = new RowParser(separator);
        int size = first.text().length();
        var state = parser.line(first.text());
        while (state == RowParser.State.OPEN) {
            var more = size > LONGEST_ROW ? Optional.<Line>empty() : line();
            if (more.isEmpty()) {
                state = RowParser.State.DAMAGED;
            } else {
                lines.add(more.get());
                size += more.get().text().length() + 1;
                state = parser.line(more.get().text());
            }
        }
        if (state == RowParser.State.DAMAGED) {
            return repair(lines);
        }
        if (size > LONGEST_ROW || parser.cells().size() > MOST_CELLS) {
            report.skipped(first.number(), Reason.TOO_LONG, "");
            return Optional.empty();
        }
        return Optional.of(new Row(parser.cells().stream().map(this::decode).toList(), first.number()));
    }

    private String decode(String latin1) {
        return said.map(it -> Text.decodeAs(latin1, it)).orElseGet(() -> Text.decode(latin1, otherwise));
    }

    private Optional<Row> repair(List<Line> lines) {
        report.skipped(lines.getFirst().number(), Reason.UNCLOSED_QUOTE, "");
        if (++repairs <= MOST_REPAIRS) {
            for (var line : lines.subList(1, lines.size()).reversed()) {
                again.addFirst(line);
            }
        }
        return Optional.empty();
    }

    /** Cuts lines into cells; a cell in quotation marks may go on over several. */
    private static final class RowParser {
        enum State {
            WHOLE,
            OPEN,
            DAMAGED
        }

        private final char separator;
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean open;

        RowParser(char separator) {
            this.separator = separator;
        }

        List<String> cells() {
            return cells;
        }

        State line(String text) {
            boolean fromBefore = open;
            int i = 0;
            if (!open && text.startsWith("\"")) {
                open = true;
                i = 1;
            }
            while (true) {
                if (open) {
                    i = quoted(text, i);
                    if (open) {
                        cell.append('\n');
                        return State.OPEN;
                    }
                    if (fromBefore && i < text.length() && text.charAt(i) != separator) {
                        return State.DAMAGED;
                    }
                    fromBefore = false;
                }
                int end = text.indexOf(separator, i);
                cell.append(text, i, end < 0 ? text.length() : end);
                cells.add(cell.toString());
                cell.setLength(0);
                if (end < 0) {
                    return State.WHOLE;
                }
                i = end + 1;
                if (i < text.length() && text.charAt(i) == '"') {
                    open = true;
                    i++;
                }
            }
        }

        /** Reads on inside quotation marks, from {@code i}; gives the place behind the closing one. */
        private int quoted(String text, int from) {
            int i = from;
            while (i < text.length()) {
                char c = text.charAt(i++);
                if (c != '"') {
                    cell.append(c);
                } else if (i < text.length() && text.charAt(i) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    open = false;
                    return i;
                }
            }
            return i;
        }
    }
}
