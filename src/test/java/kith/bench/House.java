package kith.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running Kith in a process of its own, as {@code ./kith start} would run it. */
final class House implements AutoCloseable {

    /** What a start took until the first page was answered: by the clock, and of the JVM's processor time. */
    record Start(Duration wall, Duration cpu) {}

    private final Process process;
    private final int port;
    private final Path data;
    private final Start start;

    private House(Process process, int port, Path data, Start start) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.start = start;
    }

    /** Starts java with these flags and class path. */
    static House open(Path data, List<String> java, Map<String, String> environment) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(java);
        command.addAll(List.of("start", "--port", String.valueOf(port), "--data", data.toString()));
        var log = data.resolveSibling(data.getFileName() + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("KITH_"));
        builder.environment().putAll(environment);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        var begin = System.nanoTime();
        var process = builder.start();
        awaitAnswer(process, port, log);
        var start = new Start(
                Duration.ofNanos(System.nanoTime() - begin),
                process.info().totalCpuDuration().orElse(Duration.ZERO));
        return new House(process, port, data, start);
    }

    int port() {
        return port;
    }

    Start start() {
        return start;
    }

    /** Memory in bytes: the JVM's resident set and proportional share, and PostgreSQL's proportional share. */
    record Memory(long jvmResident, long jvmShare, long postgresShare) {}

    Memory memory() throws IOException {
        var rollup = rollup(process.pid());
        var postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        var postgres = ProcessHandle.of(postmaster).stream()
                .flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
                .mapToLong(it -> rollup(it.pid()).getOrDefault("Pss", 0L))
                .sum();
        return new Memory(rollup.getOrDefault("Rss", 0L), rollup.getOrDefault("Pss", 0L), postgres);
    }

    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitAnswer(Process process, int port, Path log) throws IOException {
        var deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (var visit = new Wire(port)) {
                visit.send("GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return;
            } catch (IOException _) {
                pause();
            }
        }
        process.destroyForcibly();
        throw new IOException("The house did not open:\n" + Files.readString(log));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The figures of /proc/PID/smaps_rollup in bytes; none where the system does not have it or does not show it. */
    private static Map<String, Long> rollup(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.skip(1)
                    .map(line -> line.split("[: ]+"))
                    .collect(java.util.stream.Collectors.toMap(it -> it[0], it -> Long.parseLong(it[1]) * 1024));
        } catch (IOException | java.io.UncheckedIOException _) {
            return Map.of();
        }
    }
}
