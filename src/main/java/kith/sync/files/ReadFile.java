package kith.sync.files;

import java.util.Optional;

/** How reading a file ended. What was found before an {@code error} has been handed over and is good. */
public record ReadFile(Optional<FileFormat> format, Optional<Reason> error) {

    static ReadFile whole(FileFormat format) {
        return new ReadFile(Optional.of(format), Optional.empty());
    }

    static ReadFile failed(Reason why) {
        return new ReadFile(Optional.empty(), Optional.of(why));
    }

    static ReadFile failed(FileFormat format, Reason why) {
        return new ReadFile(Optional.of(format), Optional.of(why));
    }
}
