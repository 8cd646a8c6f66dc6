package kith.bookfile;

import java.util.Optional;
import java.util.Set;
import kith.platform.Owner;

/** Files on the disk that belong to a book, such as photos, each under a name that rows know it by. */
public interface BookFiles {

    /** The word for them in the file, and the folder of the archive that they lie in: {@code photos}. */
    String kind();

    /** Of their names: what a browser takes them for, {@code jpg}. */
    String ending();

    Set<String> names(Owner owner);

    /** Empty when it is gone from the disk. */
    Optional<byte[]> read(Owner owner, String name);

    /** Keeps it, if there is none of this name yet. False for what is no such file. */
    boolean keep(Owner owner, String name, byte[] bytes);
}
