package kith.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files that are there whole or not at all, whenever the program or the machine stops: a name never leads to half a
 * file. What was being written then lies beside it, and its name begins with {@link #PART}.
 */
public final class WholeFile {

    public static final String PART = "part-";

    private WholeFile() {}

    /** On the disk when this returns, in the place of one of this name. */
    public static void write(Path file, byte[] bytes) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, PART, "");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true); // its name, too
        }
    }
}
