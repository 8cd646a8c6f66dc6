package kith.sync.files;

import java.util.Optional;

final class Monica {

    private Monica() {}

    static Optional<FileFormat> read(Source source, Report report) {
        return Optional.empty();
    }
}
