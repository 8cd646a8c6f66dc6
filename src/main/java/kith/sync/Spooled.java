package kith.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.InputStreamSource;

/** A file laid down on the disk, so that it can be read while a book is open without a second connection. */
final class Spooled implements InputStreamSource {

    private final Path path;

    Spooled() {
        try {
            path = Files.createTempFile("kith-import", "");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    void take(InputStream bytes) {
        try (bytes) {
            Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(path);
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
