package kith.sync.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The head of a table: which column says what. Names are compared without case, blanks and punctuation. */
final class Table {

    private final List<String> names;
    private final Map<String, Integer> columns = new HashMap<>();

    Table(List<String> names) {
        this.names =
                OutlookWords.english(names.stream().map(CardReader::oneLine).toList());
        for (int i = 0; i < this.names.size(); i++) {
            columns.putIfAbsent(plain(this.names.get(i)), i);
        }
    }

    /**
     * Of columns that somebody named.
     *
     * @param called what they are called in Kith's words; empty for those that are only kept
     * @param heads  what the file calls them, perhaps nothing
     */
    Table(List<Optional<String>> called, List<String> heads) {
        var all = new ArrayList<String>();
        for (int i = 0; i < called.size(); i++) {
            int place = i;
            called.get(i).ifPresent(it -> columns.putIfAbsent(plain(it), place));
            var head = i < heads.size() ? CardReader.oneLine(heads.get(i)) : "";
            all.add(called.get(i).orElse(head.isEmpty() ? "Column " + (i + 1) : head));
        }
        this.names = List.copyOf(all);
    }

    /** Whether it has no column of any other name. */
    boolean hasOnly(Set<String> known) {
        return known.containsAll(columns.keySet());
    }

    boolean has(String... wanted) {
        for (var name : wanted) {
            if (!columns.containsKey(plain(name))) {
                return false;
            }
        }
        return true;
    }

    boolean hasAny(List<String> wanted) {
        return wanted.stream().anyMatch(name -> has(name));
    }

    Row row(CsvRows.Row cells) {
        return new Row(cells.cells(), cells.line());
    }

    static String plain(String name) {
        var plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** One row, which remembers what was asked of it, so that the rest can be kept too. */
    final class Row {
        private final List<String> cells;
        private final int line;
        private final BitSet asked = new BitSet();

        private Row(List<String> cells, int line) {
            this.cells = cells;
            this.line = line;
        }

        int line() {
            return line;
        }

        /** What the first of these columns that exists and is filled says; else empty. */
        String get(String... wanted) {
            var found = "";
            for (var name : wanted) {
                var column = columns.get(plain(name));
                if (column != null && column < cells.size() && found.isEmpty()) {
                    found = unguarded(cells.get(column).strip());
                    asked.set(column, asked.get(column) || !found.isEmpty());
                }
            }
            return found;
        }

        String get(List<String> wanted) {
            return get(wanted.toArray(String[]::new));
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The filled cells that nobody asked for, with the name of their column. */
        void forEachLeft(BiConsumer<String, String> left) {
            for (int i = 0; i < cells.size(); i++) {
                if (!asked.get(i) && !cells.get(i).isBlank()) {
                    left.accept(
                            i < names.size() ? names.get(i) : "", cells.get(i).strip());
                }
            }
        }

        /** Exports put an apostrophe before what a spreadsheet would take for a formula. */
        private static String unguarded(String cell) {
            return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                    ? cell.substring(1)
                    : cell;
        }
    }
}
