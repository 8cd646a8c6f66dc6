package kith.bookfile;

import java.util.List;
import kith.platform.Owner;

/**
 * What a room keeps of a book: every bean of this type is asked, so a new table leaves with the whole book and comes back
 * with it as soon as its room names it. {@code BookPartsTest} fails for a private table that nobody names.
 */
public interface BookPart {

    /** Its tables, in any order. */
    List<BookTable> tables();

    /**
     * Comes after all tables, within the open book: to count what is worked out from them, and to tell others. What came of
     * other rooms is there, too.
     */
    default void arrived(Owner owner, Arrivals arrivals) {}
}
