package kith.sync.sql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a dump: what its columns say, without those that are null. Values are Latin-1, a byte to a character, as they
 * stand in the file.
 *
 * @param cut whether something in it was too long to be held
 */
public record SqlRow(String table, Map<String, String> values, int line, boolean cut) {

    public SqlRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Empty for null, and for a column that there is not. */
    public String get(String column) {
        return values.getOrDefault(column, "");
    }
}
