package kith.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a command means: {@code --data}, else {@code KITH_DATA}, else {@code ~/.kith} (root: {@code
 * /var/lib/kith}). */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder that holds everything (default: ~/.kith, for root /var/lib/kith).")
    private @Nullable Path given;

    Path folder() {
        var folder = given != null
                ? given
                : Optional.ofNullable(System.getenv("KITH_DATA"))
                        .filter(it -> !it.isBlank())
                        .map(Path::of)
                        .orElseGet(DataOption::usual);
        return folder.toAbsolutePath().normalize();
    }

    /** Root's home is closed to the user whom PostgreSQL runs as then. */
    private static Path usual() {
        return "root".equals(System.getProperty("user.name"))
                ? Path.of("/var/lib/kith")
                : Path.of(System.getProperty("user.home"), ".kith");
    }

    /** The installation's program without its server; whoever opens it closes it. */
    Installed open() {
        return Installed.open(folder());
    }
}
