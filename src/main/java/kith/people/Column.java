package kith.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many rows in one statement: each column is an array, which SQL casts to its type and unnests beside the others. */
final class Column {

    private Column() {}

    static <T> @Nullable String[] of(List<T> rows, Function<T, @Nullable Object> value) {
        var column = new @Nullable String[rows.size()];
        for (var i = 0; i < column.length; i++) {
            var cell = value.apply(rows.get(i));
            column[i] = cell == null ? null : cell.toString();
        }
        return column;
    }

    static String[] ofIds(Collection<Person.Id> ids) {
        return ids.stream().map(Person.Id::value).map(UUID::toString).toArray(String[]::new);
    }
}
