package kith.files;

import java.time.Instant;
import java.util.UUID;

/**
 * Something kept beside a person or a moment.
 *
 * @param content the name of its bytes in the {@link FileStore}
 * @param bytes   how many they are
 * @param name    what it is called, with an ending that fits what it is
 */
record KeptFile(
        Id id,
        Holder holder,
        String content,
        FileKind kind,
        long bytes,
        String name,
        String caption,
        Instant addedAt,
        boolean binned) {

    static final int LONGEST_CAPTION = 500;

    record Id(UUID value) {}

    String href() {
        return "/files/" + id.value();
    }
}
