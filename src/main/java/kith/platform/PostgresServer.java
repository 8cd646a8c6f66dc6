package kith.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that Kith brings along: initialised in the data folder at the first start, started and stopped with the
 * program, reached by a unix socket and by nothing else.
 *
 * <p>After a crash of the program the server lives on; the next start finds it by its pid file and adopts it. It is
 * started through {@code pg_ctl}, which gives it a session of its own: a Ctrl-C in the terminal reaches the program, and
 * the program stops the server, in that order. Should it die while the program runs, {@link #watch} starts it again.
 */
final class PostgresServer implements AutoCloseable {

    static final String OWNER = "kith";
    private static final String MAJOR = "18";
    private static final Duration PATIENCE = Duration.ofMinutes(10); // a recovery after a crash may take its time
    private static final Duration REAPING = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final System.Logger LOG = System.getLogger(PostgresServer.class.getName());

    private final DataFolder data;
    private final Path cluster;
    private final PostgresBinaries binaries;
    private final Unprivileged unprivileged;
    private final SocketFolder sockets;
    private volatile boolean closed;

    private PostgresServer(DataFolder data, PostgresBinaries binaries, Unprivileged unprivileged) {
        this.data = data;
        this.cluster = data.cluster();
        this.binaries = binaries;
        this.unprivileged = unprivileged;
        this.sockets = new SocketFolder(cluster, unprivileged);
    }

    /** Starts the server of this data folder, or adopts the one that is running there. The caller keeps the folder. */
    static PostgresServer start(DataFolder data) throws IOException {
        var server = of(data);
        server.initialise();
        server.startOrAdopt();
        return server;
    }

    /** The server that another process started in this data folder, as soon as it takes connections. */
    static PostgresServer attach(DataFolder data) throws IOException {
        var server = of(data);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var running = Postmaster.alive(server.cluster).filter(Postmaster::ready);
            if (running.isPresent()) {
                server.sockets.adopt(running.get().sockets());
                return server;
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("Kith (" + data.keeper() + ") keeps the folder " + data.path()
                        + ", but its PostgreSQL does not answer.");
            }
            Pause.of(LOOK_AGAIN);
        }
    }

    private static PostgresServer of(DataFolder data) throws IOException {
        var unprivileged = Unprivileged.find();
        unprivileged.letPass(data.path());
        return new PostgresServer(data, PostgresBinaries.unpacked(data.path()), unprivileged);
    }

    Path socket() {
        return sockets.socket();
    }

    /** From now on starts the server again whenever it ends without having been told to. */
    void watch() {
        Thread.ofPlatform().daemon().name("kith-postgres-watch").start(() -> {
            while (!closed) {
                Pause.of(LOOK_AGAIN);
                try {
                    if (!closed && Postmaster.alive(cluster).isEmpty()) {
                        recover();
                    }
                } catch (IOException | CannotStart e) {
                    LOG.log(System.Logger.Level.ERROR, e.getMessage());
                    Pause.of(LOOK_AGAIN.multipliedBy(20));
                }
            }
        });
    }

    /** Stops the server; what was committed is on disk already, so a failure here only delays the next start. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (Postmaster.alive(cluster).isPresent()) {
                pgCtl("--mode=fast", "stop");
            }
            sockets.remove();
        } catch (IOException | CannotStart e) {
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL did not stop: {0}", e.getMessage());
        }
    }

    /** Gives up the watch and leaves the server running, for others who use it. */
    synchronized void leave() {
        closed = true;
    }

    private synchronized void recover() throws IOException {
        if (!closed) {
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended without having been told to; it is started again.");
            startOrAdopt();
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL is back.");
        }
    }

    private void initialise() throws IOException {
        var version = cluster.resolve("PG_VERSION");
        if (Files.exists(version)) {
            var major = Files.readString(version).strip();
            if (!major.equals(MAJOR)) {
                throw new CannotStart("The data folder " + cluster + " was made by PostgreSQL " + major
                        + ", this Kith brings PostgreSQL " + MAJOR + ". Start it with the Kith that made it.");
            }
            return;
        }
        if (Files.isDirectory(cluster) && !isEmpty(cluster)) {
            throw new CannotStart("The folder " + cluster
                    + " is not empty and is no database of Kith's. Choose another data folder with --data.");
        }
        forgetInterrupted();
        // The name is new each time: an initdb whose program was killed may still be writing.
        var fresh = unprivileged.emptyFolder(
                cluster.resolveSibling("postgres.new-" + ProcessHandle.current().pid()));
        run(List.of(
                binaries.initdb(),
                "--pgdata=" + fresh,
                "--username=" + OWNER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--no-instructions"));
        Files.deleteIfExists(cluster);
        Files.move(fresh, cluster);
        try (var folder = FileChannel.open(data.path(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private void forgetInterrupted() throws IOException {
        try (var leftovers = Files.newDirectoryStream(data.path(), "postgres.new*")) {
            for (var leftover : leftovers) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        }
    }

    private void startOrAdopt() throws IOException {
        if (!adopt()) {
            launch();
        }
    }

    /** Waits until a server that runs already takes connections; it may still be recovering. */
    private boolean adopt() throws IOException {
        while (true) {
            var running = Postmaster.alive(cluster);
            if (running.isEmpty()) {
                return false;
            }
            if (running.get().ready()) {
                sockets.adopt(running.get().sockets());
                return true;
            }
            Pause.of(LOOK_AGAIN);
        }
    }

    private void launch() throws IOException {
        Postmaster.forgetStale(cluster);
        PostgresSettings.write(cluster, sockets.prepare());
        // A killed server's processes may need a moment to go, and until then the new one refuses to start.
        var deadline = System.nanoTime() + REAPING.toNanos();
        while (true) {
            try {
                pgCtl("--timeout=" + PATIENCE.toSeconds(), "start");
                return;
            } catch (CannotStart e) {
                var reason = String.valueOf(e.getMessage());
                if (System.nanoTime() > deadline
                        || !reason.contains("lock file") && !reason.contains("shared memory block")) {
                    throw e;
                }
                Pause.of(LOOK_AGAIN);
                Postmaster.forgetStale(cluster);
            }
        }
    }

    private void pgCtl(String... what) throws IOException {
        var command = new java.util.ArrayList<>(List.of(binaries.pgCtl(), "--pgdata=" + cluster, "--silent", "--wait"));
        command.addAll(List.of(what));
        run(command);
    }

    private void run(List<String> command) throws IOException {
        // A file, not a pipe: the server keeps the other end as long as it lives.
        var output = Files.createTempFile("kith-postgres", ".log");
        try {
            var process = new ProcessBuilder(unprivileged.command(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(data.path().toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new CannotStart(reason(Files.readString(output, StandardCharsets.UTF_8)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** One sentence out of what the programs said; the last fatal line of the server's own log says it best. */
    private String reason(String output) throws IOException {
        var said = output + newestLog();
        if (said.contains("No space left on device")) {
            return "The disk that holds " + data.path() + " is full. Make room, then start Kith again.";
        }
        var last = said.lines()
                .filter(line -> line.matches(".*(FATAL|PANIC|error|could not).*"))
                .reduce((_, later) -> later)
                .orElse(output.strip().lines().findFirst().orElse("it does not say why"));
        return "PostgreSQL could not start: " + last.replaceFirst("^.*(FATAL|PANIC): +", "") + ". Its log is in "
                + cluster.resolve("log") + ".";
    }

    private String newestLog() throws IOException {
        var log = cluster.resolve("log/postgres-"
                + java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                        .getDayOfWeek()
                        .getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH)
                + ".log");
        return Files.exists(log) ? tail(log) : "";
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
