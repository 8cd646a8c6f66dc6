package kith.platform;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many rows in one statement: each column is an array of texts, which SQL casts and unnests beside the others. */
public final class Columns {

    private Columns() {}

    public static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> value) {
        var column = new @Nullable String[rows.size()];
        var i = 0;
        for (var row : rows) {
            var cell = value.apply(row);
            column[i++] = cell == null ? null : cell.toString();
        }
        return column;
    }
}
