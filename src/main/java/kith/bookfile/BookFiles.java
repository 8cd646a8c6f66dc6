package kith.bookfile;

import java.util.Map;
import java.util.Optional;
import kith.platform.Owner;

/** Files on the disk that belong to a book, such as photos, each under a name that rows know it by. */
public interface BookFiles {

    /** The word for them in the file, and the folder of the archive that they lie in: {@code photos}. */
    String kind();

    /** The names of all, each with the ending by which people and programs know such a file: {@code jpg}. */
    Map<String, String> names(Owner owner);

    /** Empty when it is gone from the disk. */
    Optional<byte[]> read(Owner owner, String name);

    /** Keeps it, if there is none of this name yet. False for what is no such file. */
    boolean keep(Owner owner, String name, byte[] bytes);
}
