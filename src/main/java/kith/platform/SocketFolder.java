package kith.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Where a server's socket lies: in its cluster or, where that path is longer than a socket's may be, in a private folder
 * under /tmp. The pid file tells others which; for this process it stays the same until the server is stopped.
 */
final class SocketFolder {

    static final String SOCKET = ".s.PGSQL.5432";
    private static final int LONGEST = 100; // bytes that every system takes: Linux 107, macOS 103
    private static final String SHORT = "kith-";

    private final Path cluster;
    private final Unprivileged unprivileged;
    private volatile @Nullable Path folder;

    SocketFolder(Path cluster, Unprivileged unprivileged) {
        this.cluster = cluster;
        this.unprivileged = unprivileged;
    }

    Path socket() {
        var chosen = folder;
        return (chosen == null ? cluster : chosen).resolve(SOCKET);
    }

    void adopt(Path running) {
        folder = running;
    }

    /** The folder, there and open to the server; chosen at the first call, made anew if it was swept away. */
    Path prepare() throws IOException {
        var chosen = folder;
        if (chosen == null) {
            chosen = fits(cluster) ? cluster : Files.createTempDirectory(Path.of("/tmp"), SHORT);
        }
        if (!chosen.equals(cluster)) {
            unprivileged.emptyFolder(chosen);
        }
        folder = chosen;
        return chosen;
    }

    void remove() throws IOException {
        var chosen = folder;
        if (chosen != null && !chosen.equals(cluster)) {
            FileSystemUtils.deleteRecursively(chosen);
        }
    }

    private static boolean fits(Path folder) {
        return folder.resolve(SOCKET).toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
