package kith.chats;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.chats.transcript.Messenger;

/** An export of a chat program that was looked at, and perhaps brought in and taken back. */
record ChatImport(
        Id id,
        Messenger service,
        String file,
        int chats,
        int messages,
        int moments,
        Instant uploadedAt,
        Optional<Instant> appliedAt,
        Optional<Instant> undoneAt) {

    record Id(UUID value) {}

    boolean isPreview() {
        return appliedAt.isEmpty();
    }

    boolean isUndoable() {
        return appliedAt.isPresent() && undoneAt.isEmpty();
    }

    String href() {
        return "/chats/" + id.value();
    }
}
