package kith.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that holds everything of an installation. One program at a time keeps it: whoever holds the lock on {@code
 * kith.lock} starts and stops the database there; the lock goes with its process, however that ends.
 */
record DataFolder(Path path) {

    private static final String LOCK = "kith.lock";
    private static final Set<String> OF_KITH = Set.of(LOCK, "kith.key", "postgres");

    /** Makes the folder where there is none. A folder full of other things is refused. */
    static DataFolder at(Path path) throws IOException {
        var folder = path.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CannotStart(folder + " is a file; the data of Kith needs a folder. Choose another with --data.");
        }
        Files.createDirectories(folder);
        if (OF_KITH.stream().noneMatch(name -> Files.exists(folder.resolve(name))) && holdsOtherThings(folder)) {
            throw new CannotStart("The folder " + folder
                    + " holds other things and nothing of Kith's. Choose an empty or a new one with --data.");
        }
        return new DataFolder(folder);
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    /** The right to start and stop the database of this folder. Empty while another process has it. */
    Optional<Kept> keep() throws IOException {
        var file = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = file.tryLock();
            if (lock != null) {
                file.truncate(0);
                file.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
                return Optional.of(new Kept(lock));
            }
        } catch (OverlappingFileLockException _) {
            // this very process holds it
        }
        file.close();
        return Optional.empty();
    }

    /** The process that keeps the folder, as far as one can tell. */
    String keeper() throws IOException {
        var pid = Files.readString(path.resolve(LOCK)).strip();
        return pid.isEmpty() ? "another process" : "process " + pid;
    }

    private static boolean holdsOtherThings(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .anyMatch(name -> !name.startsWith(".") && !name.equals("lost+found"));
        }
    }

    /** A folder kept; closing it lets the next one in. */
    record Kept(FileLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            lock.acquiredBy().close();
        }
    }
}
