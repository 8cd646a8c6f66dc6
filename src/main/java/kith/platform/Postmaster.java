package kith.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that the pid file of a cluster speaks of.
 *
 * @param pid     its process id
 * @param sockets the folder of its socket
 * @param ready   whether it says of itself that it takes connections
 */
record Postmaster(long pid, Path sockets, boolean ready) {

    private static final String FILE = "postmaster.pid";
    private static final int SOCKETS_LINE = 4;
    private static final int STATUS_LINE = 7;

    /** The server that runs on this cluster. Empty when none does, whatever the pid file says. */
    static Optional<Postmaster> alive(Path cluster) throws IOException {
        return read(cluster).filter(it -> it.isAlive(cluster));
    }

    /**
     * Removes pid files whose number now belongs to another process, or to one that is dead and not yet reaped:
     * PostgreSQL itself takes either for a server and refuses to start.
     */
    static void forgetStale(Path cluster) throws IOException {
        var stale = read(cluster).filter(it -> !it.isAlive(cluster));
        if (stale.isPresent() && ProcessHandle.of(stale.get().pid()).isPresent()) {
            Files.deleteIfExists(cluster.resolve(FILE));
            Files.deleteIfExists(stale.get().sockets().resolve(SocketFolder.SOCKET + ".lock"));
        }
    }

    private static Optional<Postmaster> read(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.resolve(FILE));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        if (lines.size() <= SOCKETS_LINE || !lines.getFirst().matches("\\d{1,18}")) {
            return Optional.empty(); // half written
        }
        var ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
        return Optional.of(new Postmaster(Long.parseLong(lines.getFirst()), Path.of(lines.get(SOCKETS_LINE)), ready));
    }

    private boolean isAlive(Path cluster) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !isUnreaped() && worksIn(cluster);
    }

    /** Dead, though its parent has not asked for its end yet, which in a container it may never do. */
    private boolean isUnreaped() {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state == 'Z' || state == 'X';
        } catch (IOException _) {
            return false; // no /proc here, or the process just went: the handle tells
        }
    }

    private boolean worksIn(Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc/" + pid + "/cwd"), cluster);
        } catch (IOException _) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("/postgres"))
                    .isPresent();
        }
    }
}
