package kith.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Processes that tests start beside themselves, and what they do to them. */
final class Processes {

    private Processes() {}

    /** Unpacked once per build instead of once per data folder. */
    static void useTheBuildsBinaries() {
        System.setProperty(
                "kith.postgres.binaries", Path.of("target").toAbsolutePath().toString());
    }

    /** kill -9. */
    static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A folder that others may pass, as root's PostgreSQL has to. */
    static void open(Path folder) {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second JVM with this one's class path. */
    static ProcessBuilder java(String main, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkith.postgres.binaries=" + System.getProperty("kith.postgres.binaries"),
                "-cp",
                Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                        .orElse(System.getProperty("java.class.path")),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
