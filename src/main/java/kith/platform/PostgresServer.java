package kith.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that Kith brings along: initialised in the data folder at the first start, started and stopped with the
 * program, reached by a unix socket inside its own folder and by nothing else.
 *
 * <p>After a crash of the program the server lives on; the next start finds it by its pid file and adopts it. It is
 * started through {@code pg_ctl}, which gives it a session of its own: a Ctrl-C in the terminal reaches the program, and
 * the program stops the server, in that order.
 */
final class PostgresServer implements AutoCloseable {

    static final String OWNER = "kith";
    private static final String MAJOR = "18";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final Path cluster;
    private final PostgresBinaries binaries;
    private final Unprivileged unprivileged;

    private PostgresServer(Path data, PostgresBinaries binaries, Unprivileged unprivileged) {
        this.data = data;
        this.cluster = data.resolve("postgres");
        this.binaries = binaries;
        this.unprivileged = unprivileged;
    }

    /** Starts the server of this data folder, or adopts the one that is running there. */
    static PostgresServer start(Path data) {
        try {
            var unprivileged = Unprivileged.find();
            Files.createDirectories(data);
            unprivileged.letPass(data);
            var server = new PostgresServer(data, PostgresBinaries.unpacked(data), unprivileged);
            server.initialise();
            if (!server.isRunning()) {
                server.launch();
            }
            return server;
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + data + " cannot be used: " + e.getMessage()
                            + ". Check the free space and the permissions, or choose another with --data.",
                    e);
        }
    }

    Path socket() {
        return cluster.resolve(".s.PGSQL.5432");
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
        var fresh = unprivileged.emptyFolder(cluster.resolveSibling("postgres.new"));
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
    }

    private void launch() throws IOException {
        // /proc may still hold the killed server for a moment (containers reap late): pg_ctl then says that the lock
        // file exists, and a second try finds it gone.
        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            try {
                run(List.of(
                        binaries.pgCtl(),
                        "--pgdata=" + cluster,
                        "--wait",
                        "--timeout=" + PATIENCE.toSeconds(),
                        "--silent",
                        "--options=" + String.join(" ", settings()),
                        "start"));
                return;
            } catch (CannotStart e) {
                if (System.nanoTime() > deadline
                        || !String.valueOf(e.getMessage()).contains("postmaster.pid")) {
                    throw e;
                }
                pause();
            }
        }
    }

    private List<String> settings() {
        var settings = new ArrayList<String>();
        for (var setting : List.of(
                "listen_addresses=''",
                "unix_socket_directories='" + cluster + "'",
                "unix_socket_permissions=0700",
                "max_connections=40",
                "shared_buffers=96MB",
                "effective_cache_size=1GB",
                "random_page_cost=1.1",
                "jit=off",
                "logging_collector=on",
                "log_filename='postgres-%a.log'",
                "log_truncate_on_rotation=on",
                "log_rotation_age=1d",
                "log_rotation_size=0")) {
            settings.add("-c");
            settings.add(setting);
        }
        return settings;
    }

    private boolean isRunning() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().chars().allMatch(Character::isDigit)) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
    }

    /** Stops the server; what was committed is on disk already, so a failure here only delays the next start. */
    @Override
    public void close() {
        try {
            run(List.of(binaries.pgCtl(), "--pgdata=" + cluster, "--mode=fast", "--wait", "--silent", "stop"));
        } catch (IOException | CannotStart e) {
            System.getLogger(PostgresServer.class.getName())
                    .log(System.Logger.Level.WARNING, "PostgreSQL did not stop: {0}", e.getMessage());
        }
    }

    private void run(List<String> command) throws IOException {
        var output = Files.createTempFile("kith-postgres", ".log");
        try {
            var process = new ProcessBuilder(unprivileged.command(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .directory(data.toFile())
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new CannotStart("PostgreSQL did not answer within " + PATIENCE.toSeconds() * 2 + " seconds.");
            }
            if (process.exitValue() != 0) {
                throw new CannotStart("PostgreSQL could not start: "
                        + Files.readString(output).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
