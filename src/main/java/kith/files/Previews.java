package kith.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import kith.members.Member;
import kith.photos.Picture;
import kith.platform.WholeFile;
import org.springframework.stereotype.Component;

/** Kept pictures in the sizes that pages show, painted when they are first asked for, and then kept beside the content. */
@Component
class Previews {

    private static final int LARGE = 1600;
    private static final int SMALL = 192;

    private final FileStore store;

    Previews(FileStore store) {
        this.store = store;
    }

    enum Size {
        SMALL,
        LARGE
    }

    /** As a JPEG. Empty for what this program cannot paint, and for a content that is gone. */
    Optional<byte[]> of(Member.Id member, String content, Size size) {
        var whole = store.path(member, content);
        var preview = whole.resolveSibling(content + (size == Size.SMALL ? "-small.jpg" : "-large.jpg"));
        try {
            if (Files.exists(preview)) {
                return Optional.of(Files.readAllBytes(preview));
            }
            if (!Files.exists(whole)) {
                return Optional.empty();
            }
            var painted = Picture.read(Files.readAllBytes(whole))
                    .map(it -> size == Size.SMALL ? it.square(SMALL) : it.within(LARGE));
            if (painted.isPresent()) {
                WholeFile.write(preview, painted.get());
            }
            return painted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
