package kith.files;

import java.nio.file.Path;
import kith.platform.Installation;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Where kept files lie, and how much of them.
 *
 * @param folder by default {@code files} in the folder that holds everything
 * @param room   what all files of one member may take together
 */
@ConfigurationProperties("kith.files")
record FileSettings(String folder, DataSize room) {

    Path folder(Installation installation) {
        return folder.isBlank() ? installation.data().resolve("files") : Path.of(folder);
    }
}
