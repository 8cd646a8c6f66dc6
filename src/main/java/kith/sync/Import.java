package kith.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.sync.files.FileFormat;
import kith.sync.files.Reason;

/**
 * A file brought into the book: first only looked at, then applied, perhaps stopped, perhaps undone.
 *
 * @param trouble why the file could not be read to its end
 * @param people  how many the file speaks of
 * @param moments how many of its messages are with somebody known
 * @param details how much of it is to be brought up with somebody
 * @param columns what the columns of a table are, as the member named them; empty within while they are asked
 */
public record Import(
        Id id,
        String file,
        FileFormat format,
        Optional<Reason> trouble,
        int people,
        int moments,
        int details,
        Optional<String> columns,
        int peopleDone,
        int momentsDone,
        Life life) {

    public record Id(UUID value) {}

    /** When what happened to it. */
    public record Life(
            Instant uploadedAt,
            Optional<Instant> startedAt,
            Optional<Instant> stopAskedAt,
            Optional<Instant> finishedAt,
            Optional<Instant> undoneAt) {}

    /** How far it has come. */
    public enum Stage {
        /** It is a table, and nobody has said yet what its columns are. */
        ASKING,
        /** Nothing has changed yet. */
        PREVIEW,
        RUNNING,
        DONE,
        /** The member stopped it; what was done until then is in the book. */
        STOPPED,
        UNDONE
    }

    /** Whether it has done all that it will ever do. */
    boolean isOver() {
        return life.finishedAt().isPresent();
    }

    public Stage stage() {
        if (life.undoneAt().isPresent()) {
            return Stage.UNDONE;
        }
        if (life.finishedAt().isPresent()) {
            boolean cut = peopleDone < people || momentsDone < moments;
            return cut && life.stopAskedAt().isPresent() ? Stage.STOPPED : Stage.DONE;
        }
        if (life.startedAt().isPresent()) {
            return Stage.RUNNING;
        }
        return columns.filter(String::isEmpty).isPresent() ? Stage.ASKING : Stage.PREVIEW;
    }
}
