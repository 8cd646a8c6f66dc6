package kith.bookfile;

import java.util.List;

/**
 * A table of a book with what the database's catalogue says of it.
 *
 * @param columns    all but {@code member_id}
 * @param key        the columns of its primary key behind {@code member_id}
 * @param references the columns that name a row of another table of the book, or of this one
 * @param natural    sets of columns beside the id of which no two rows have the same: another book knows such a row by them
 * @param base       a row as SQL of what a row says that does not say it
 */
record Section(
        BookTable table,
        List<Column> columns,
        List<String> key,
        List<Reference> references,
        List<List<String>> natural,
        String base) {

    record Column(String name, String type, boolean required) {
        boolean isTime() {
            return type.equals("date") || type.startsWith("timestamp");
        }
    }

    record Reference(String column, String to, boolean required) {}

    String name() {
        return table.name();
    }

    /** A thing of its own, which other rows may name. */
    boolean hasId() {
        return key.equals(List.of("id"));
    }

    boolean refersToItself(Reference reference) {
        return reference.to().equals(name());
    }

    /** References to other tables; those to its own wait until all rows are there. */
    List<Reference> outward() {
        return references.stream().filter(it -> !refersToItself(it)).toList();
    }

    List<Reference> inward() {
        return references.stream().filter(this::refersToItself).toList();
    }

    /** A row without an id that hangs on others comes with one of them, or not at all. */
    List<Reference> hangsOn() {
        return hasId()
                ? List.of()
                : outward().stream().filter(it -> key.contains(it.column())).toList();
    }
}
