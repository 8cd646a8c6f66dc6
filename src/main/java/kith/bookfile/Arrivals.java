package kith.bookfile;

import java.util.List;
import java.util.UUID;

/** What a file of a whole book has brought; to be asked within the transaction that brought it. */
public interface Arrivals {

    /** The ids of the rows of this table that the book did not have before, in the order of their ids. */
    List<UUID> fresh(String table);
}
