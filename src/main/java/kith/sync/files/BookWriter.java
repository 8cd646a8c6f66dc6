package kith.sync.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import kith.drafts.PersonDraft;

/** Writes people into a file, one after the other. */
public interface BookWriter extends Closeable {

    void write(PersonDraft person) throws IOException;

    /** vCard 4.0, the whole of a draft: read again, the same draft comes out. */
    static BookWriter cards(Writer out) {
        return new CardWriter(out, CardVersion.FOUR);
    }

    /** vCard 3.0, for programs that know no later one. */
    static BookWriter olderCards(Writer out) {
        return new CardWriter(out, CardVersion.THREE);
    }

    /** A table for spreadsheets: the most usual fields, and no cell that one would run as a formula. */
    static BookWriter csv(Writer out) throws IOException {
        return new CsvBook(out);
    }
}
