package kith.sync.sql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dump of MySQL, read from front to back: of its INSERT statements each row, however many stand in one, and whatever
 * stands in their texts. Columns that an INSERT does not name are those of the CREATE TABLE before it. All other statements
 * are passed over.
 */
public final class SqlDump {

    /** Whom the rows are handed to. */
    public interface Taker {
        void row(SqlRow row) throws IOException;
    }

    /** All texts of a row together; what is beyond is left out, and said. */
    private static final int LONGEST_ROW = 8 * 1024 * 1024;

    private static final int MOST_COLUMNS = 1_000;

    /** A name, or a value that stands in no quotation marks. */
    private static final int LONGEST_WORD = 100_000;

    private static final Set<String> NO_COLUMNS =
            Set.of("PRIMARY", "UNIQUE", "KEY", "INDEX", "CONSTRAINT", "FOREIGN", "FULLTEXT", "SPATIAL", "CHECK");

    private final InputStream in;
    private final Taker taker;
    private final Map<String, List<String>> created = new HashMap<>();

    /** The character at which it stands, and the one behind it; -1 at the end. */
    private int here;

    private int then;
    private int line = 1;
    private int room;
    private boolean cut;

    private SqlDump(InputStream in, Taker taker) throws IOException {
        this.in = in;
        this.taker = taker;
        this.here = in.read();
        this.then = in.read();
    }

    /** Throws if a statement breaks off, or a dump that switched the checks of keys off never switches them on again. */
    public static void read(InputStream bytes, Taker taker) throws IOException {
        new SqlDump(bytes, taker).statements();
    }

    private void statements() throws IOException {
        boolean open = false;
        for (blank(); here >= 0; blank()) {
            switch (word()) {
                case "INSERT", "REPLACE" -> insert();
                case "CREATE" -> create();
                case "SET" -> {
                    var said = rest().replace(" ", "").toUpperCase(Locale.ROOT);
                    if (said.startsWith("FOREIGN_KEY_CHECKS=")) {
                        open = said.endsWith("=0");
                    }
                }
                default -> {}
            }
            rest();
            step();
        }
        if (open) {
            throw new EOFException("The dump breaks off.");
        }
    }

    private void insert() throws IOException {
        var word = word();
        while (Set.of("IGNORE", "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY").contains(word)) {
            word = word();
        }
        var table = word.equals("INTO") ? name() : word;
        blank();
        var columns = here == '(' ? names() : created.getOrDefault(table, List.of());
        if (!word().matches("VALUES?")) {
            return;
        }
        for (blank(); here == '('; blank()) {
            row(table, columns);
            blank();
            if (here != ',') {
                return;
            }
            step();
        }
    }

    private void row(String table, List<String> columns) throws IOException {
        int at = line;
        int column = 0;
        room = LONGEST_ROW;
        cut = false;
        var values = new LinkedHashMap<String, String>();
        do {
            step();
            var value = value();
            if (column < columns.size()) {
                var name = columns.get(column);
                value.ifPresent(it -> values.put(name, it));
            }
            column++;
            blank();
        } while (here == ',');
        if (here != ')') {
            throw new EOFException("A row breaks off.");
        }
        step();
        taker.row(new SqlRow(table, values, at, cut));
    }

    /** Empty for null, and for what only a database could work out. */
    private Optional<String> value() throws IOException {
        blank();
        if (here == '\'' || here == '"') {
            return Optional.of(text());
        }
        var word = new StringBuilder();
        while (here >= 0 && ",()'\"; \t\r\n".indexOf(here) < 0) {
            grow(word);
            step();
        }
        var said = word.toString();
        if (here == ' ' && said.startsWith("_")) {
            blank();
        }
        if (here == '\'' && !said.isEmpty()) {
            return Optional.of(said.equalsIgnoreCase("X") ? unhexed(text()) : text());
        }
        if (here == '(') {
            between();
            return Optional.empty();
        }
        return switch (said.toUpperCase(Locale.ROOT)) {
            case "NULL", "DEFAULT", "" -> Optional.empty();
            case "TRUE" -> Optional.of("1");
            case "FALSE" -> Optional.of("0");
            default -> Optional.of(said.startsWith("0x") ? unhexed(said.substring(2)) : said);
        };
    }

    private static String unhexed(String digits) {
        try {
            return new String(HexFormat.of().parseHex(digits), ISO_8859_1);
        } catch (IllegalArgumentException _) {
            return digits;
        }
    }

    /** What stands between quotation marks, of which one within is doubled or has a backslash before it. */
    private String text() throws IOException {
        int quote = here;
        var text = new StringBuilder();
        step();
        while (true) {
            if (here < 0) {
                throw new EOFException("A text breaks off.");
            }
            if (here == quote) {
                step();
                if (here != quote) {
                    return text.toString();
                }
                add(text, quote);
            } else if (here == '\\') {
                step();
                add(text, meant(here));
            } else {
                add(text, here);
            }
            step();
        }
    }

    private void add(StringBuilder text, int character) {
        if (room-- > 0) {
            text.append((char) character);
        } else {
            cut = true;
        }
    }

    private static int meant(int escaped) {
        return switch (escaped) {
            case '0' -> '\0';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'Z' -> 26;
            default -> escaped;
        };
    }

    private void create() throws IOException {
        if (!word().equals("TABLE")) {
            return;
        }
        var table = name();
        if (table.equalsIgnoreCase("IF")) {
            word();
            word();
            table = name();
        }
        blank();
        if (here == '(') {
            created.put(table, names());
        }
    }

    /** The names with which the parts of a list begin, in brackets: columns, with whatever is said of them. */
    private List<String> names() throws IOException {
        var names = new ArrayList<String>();
        do {
            step();
            blank();
            boolean quoted = here == '`' || here == '"';
            var name = name();
            if (names.size() < MOST_COLUMNS && (quoted || !NO_COLUMNS.contains(name.toUpperCase(Locale.ROOT)))) {
                names.add(name);
            }
            while (here >= 0 && here != ',' && here != ')') {
                pass();
            }
        } while (here == ',');
        step();
        return names;
    }

    /** Passes over what stands in brackets, and in brackets within them. */
    private void between() throws IOException {
        int depth = 0;
        do {
            if (here == '(' || here == ')') {
                depth += here == '(' ? 1 : -1;
                step();
                blank();
            } else {
                pass();
            }
        } while (here >= 0 && depth > 0);
    }

    /** The rest of a statement, or the beginning of it; stands at its end then. */
    private String rest() throws IOException {
        var said = new StringBuilder();
        for (blank(); here >= 0 && here != ';'; blank()) {
            if (said.length() < 100) {
                grow(said);
            }
            pass();
        }
        return said.toString();
    }

    /** Passes over one thing of whatever kind. */
    private void pass() throws IOException {
        if (here == '\'' || here == '"') {
            room = 0;
            text();
        } else if (here == '`') {
            name();
        } else if (here == '(') {
            between();
        } else {
            step();
            blank();
        }
    }

    /** A name in quotation marks of whatever kind or in none, without that of the database before it. */
    private String name() throws IOException {
        blank();
        var name = part();
        while (here == '.') {
            step();
            name = part();
        }
        return name;
    }

    private String part() throws IOException {
        var name = new StringBuilder();
        if (here == '`' || here == '"') {
            int quote = here;
            for (step(); here >= 0 && here != quote; step()) {
                grow(name);
            }
            step();
        } else {
            while (here >= 0 && (Character.isLetterOrDigit(here) || here == '_' || here == '$')) {
                grow(name);
                step();
            }
            if (name.isEmpty()) {
                step();
            }
        }
        return name.toString();
    }

    private void grow(StringBuilder word) {
        if (word.length() < LONGEST_WORD) {
            word.append((char) here);
        }
    }

    /** The next word in capitals; empty where none stands. */
    private String word() throws IOException {
        blank();
        if (here == '`' || here == '"') {
            return name();
        }
        var word = new StringBuilder();
        while (here >= 0 && here < 0x80 && (Character.isLetter(here) || here == '_')) {
            grow(word);
            step();
        }
        return word.toString().toUpperCase(Locale.ROOT);
    }

    /** Passes over white space and remarks. */
    private void blank() throws IOException {
        while (true) {
            if (here >= 0 && here <= ' ') {
                step();
            } else if (here == '#' || here == '-' && then == '-') {
                while (here >= 0 && here != '\n') {
                    step();
                }
            } else if (here == '/' && then == '*') {
                while (here >= 0 && !(here == '*' && then == '/')) {
                    step();
                }
                step();
                step();
            } else {
                return;
            }
        }
    }

    private void step() throws IOException {
        if (here == '\n') {
            line++;
        }
        here = then;
        then = then < 0 ? -1 : in.read();
    }
}
