package kith.bookfile;

/** The first words of a file of a whole book. */
final class BookFormat {

    static final String NAME = "kith-book";

    /** Grows when a file of before can no longer be read as it stands; then the reading of the older ones stays. */
    static final int VERSION = 1;

    /** What the file of the rows is called in an archive. */
    static final String ENTRY = "book.json";

    private BookFormat() {}
}
