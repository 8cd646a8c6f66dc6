package kith.bookfile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A row of a file, by the names of its columns, as it is looked at before it is written. */
public final class BookRow {

    private final ObjectNode row;

    BookRow(ObjectNode row) {
        this.row = row;
    }

    /** Empty where the row says nothing, or has another kind of value there. */
    public Optional<String> text(String column) {
        return row.path(column).stringValueOpt();
    }

    /** As {@link #text}, with no text for nothing. */
    public String words(String column) {
        return text(column).orElse("");
    }

    public OptionalInt number(String column) {
        return row.path(column).intValueOpt();
    }

    public List<String> list(String column) {
        return row.path(column).valueStream().map(it -> it.asString("")).toList();
    }

    /** As if the row had never said it. */
    public void forget(String column) {
        row.remove(column);
    }

    public void put(String column, String text) {
        row.put(column, text);
    }

    /** Nothing, or the name of one of these. */
    public <E extends Enum<E>> void oneOf(String column, Class<E> type) {
        text(column)
                .filter(said -> Arrays.stream(type.getEnumConstants())
                        .noneMatch(it -> it.name().equals(said)))
                .ifPresent(said -> refuse(column, said));
    }

    /** Nothing, or what {@code reading} reads without throwing. */
    public void readable(String column, Consumer<String> reading) {
        text(column).ifPresent(said -> {
            try {
                reading.accept(said);
            } catch (RuntimeException unreadable) {
                refuse(column, said);
            }
        });
    }

    /** Looks at several columns together; throws for what cannot be. */
    public void checked(String columns, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(columns + ": " + unreadable.getMessage(), unreadable);
        }
    }

    public void filled(String column) {
        if (words(column).isBlank()) {
            refuse(column, "");
        }
    }

    /** Nothing, or within these bounds. */
    public void within(String column, int least, int most) {
        var number = number(column);
        if (number.isPresent() && (number.getAsInt() < least || number.getAsInt() > most)) {
            refuse(column, String.valueOf(number.getAsInt()));
        }
    }

    private static void refuse(String column, String said) {
        throw new IllegalArgumentException(
                column + " = \"" + (said.length() > 60 ? said.substring(0, 60) : said) + '"');
    }
}
