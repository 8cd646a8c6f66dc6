package kith.bookfile;

/** Something of a file of a book that did not come in, though the rest did. */
public record Left(String table, What what, String detail) {

    public enum What {
        /** Kith has no such table. */
        UNKNOWN_TABLE,
        /** The table has no such column. */
        UNKNOWN_FIELD,
        /** It belongs to somebody whom the file does not have. */
        HANGS_ON_NOTHING,
        /** No photo that can be read. */
        UNREADABLE_FILE
    }
}
