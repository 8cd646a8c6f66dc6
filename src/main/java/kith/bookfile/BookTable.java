package kith.bookfile;

import java.util.function.Consumer;

/**
 * A private table of a book. Its columns, its key and what it refers to are read from the database's catalogue: whatever is
 * added to it later leaves and comes back without a word here.
 *
 * @param only  what a row that leaves must meet, in SQL, the table named {@code t}
 * @param check looks at a row that comes, before it is written: throws {@link IllegalArgumentException} for what the program
 *     could not read again, and puts right what the program works out itself
 */
public record BookTable(String name, String only, Consumer<BookRow> check) {

    public static BookTable of(String name) {
        return new BookTable(name, "true", _ -> {});
    }

    /** Only these rows; who reads the file does without the others. */
    public BookTable only(String condition) {
        return new BookTable(name, condition, check);
    }

    public BookTable checked(Consumer<BookRow> how) {
        return new BookTable(name, only, how);
    }
}
