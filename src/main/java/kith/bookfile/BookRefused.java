package kith.bookfile;

/** That a file of a book cannot come in, and where in it the trouble is; nothing of it has been written. */
public final class BookRefused extends RuntimeException {

    public enum Why {
        /** A later Kith wrote it. */
        NEWER,
        /** It breaks off, or is not the text that it begins as. */
        DAMAGED,
        /** Something in a row that cannot be, or that Kith could not read again. */
        WRONG_ROW,
        /** Rows stand before those they speak of. */
        WRONG_ORDER,
        /** An entry, or all of it, is larger than any book is. */
        TOO_LARGE,
        /** The member asked to stop. */
        STOPPED
    }

    private final Why why;

    BookRefused(Why why, String where) {
        super(where, null, false, false);
        this.why = why;
    }

    /** That the member asked to stop it. */
    public static BookRefused stopped() {
        return new BookRefused(Why.STOPPED, "");
    }

    public Why why() {
        return why;
    }

    /** The table, which of its rows, and what is wrong with it, as far as it is known. */
    public String where() {
        return String.valueOf(getMessage());
    }
}
