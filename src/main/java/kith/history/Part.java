package kith.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A table whose changes are remembered: how its rows are known, and what can be taken back. What is watched is said in the
 * migrations ({@code keep_history}); {@code HistoryTest} holds the two together.
 */
enum Part {
    PERSON("id", Way.BACK),
    PERSON_WORK("", Way.BACK),
    CONTACT_POINT("", Way.BACK),
    PERSON_CIRCLE("", Way.BACK),
    PERSON_INTEREST("", Way.BACK),
    DETAIL("id", Way.BACK),
    STORY("person_id", Way.BACK),
    PROJECT("id", Way.BIN),
    MEANING("person_id", Way.BACK),
    LIKING("person_id", Way.BACK),
    PERSON_AHEAD("person_id", Way.BACK),
    /** Its clocks count from what is logged: the page of the rhythm changes it. */
    BOND("person_id", Way.NONE),
    KEPT_FILE("id", Way.BIN),
    MOMENT("id", Way.BACK),
    MOMENT_PERSON("", Way.BACK);

    /** How something of it is taken back. */
    enum Way {
        /** What came goes, what went comes, what was changed is as before. */
        BACK,
        /** As {@link #BACK}, but what came goes into the bin. */
        BIN,
        NONE
    }

    private static final Pattern COLUMN = Pattern.compile("[a-z_]+");

    private final String rowColumn;
    private final Way way;

    Part(String rowColumn, Way way) {
        this.rowColumn = rowColumn;
        this.way = way;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that names a row; empty where a row is known by all that it says. */
    String rowColumn() {
        return rowColumn;
    }

    Way way() {
        return way;
    }

    /** Throws for a table that none is called. */
    static Part named(String table) {
        return Arrays.stream(values())
                .filter(it -> it.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part is called " + table + "."));
    }

    /** Of what is remembered only such names are ever put into a statement. */
    static boolean isColumn(String name) {
        return COLUMN.matcher(name).matches();
    }

    static List<String> tables() {
        return Arrays.stream(values()).map(Part::table).toList();
    }
}
