package kith.files;

import java.util.Optional;
import kith.members.Member;
import kith.photos.Picture;
import org.springframework.stereotype.Component;

/** Keeps one file that was brought, if it is one that can be kept: looks at its content, and makes it clean. */
@Component
class TakeFile {

    /** As a text in the file of a whole book, it is still one that can be read again. */
    static final int LARGEST = 15_000_000;

    private final KeptFiles files;

    TakeFile(KeptFiles files) {
        this.files = files;
    }

    enum Outcome {
        KEPT,
        EMPTY,
        TOO_LARGE,
        UNKNOWN,
        /** A picture that would say where it was taken, whatever Kith did. */
        TELLS_PLACE,
        /** A picture that is broken, or has too many points. */
        UNREADABLE,
        NO_ROOM
    }

    /** @param claimed what it was called where it came from */
    Outcome take(Member.Id member, Holder holder, String claimed, String caption, byte[] bytes) {
        if (bytes.length == 0) {
            return Outcome.EMPTY;
        } else if (bytes.length > LARGEST) {
            return Outcome.TOO_LARGE;
        }
        var kind = Recognise.of(bytes);
        if (kind.isEmpty()) {
            return Recognise.cannotBeFreed(bytes) ? Outcome.TELLS_PLACE : Outcome.UNKNOWN;
        }
        var clean = clean(kind.get(), bytes);
        if (clean.isEmpty()) {
            return Outcome.UNREADABLE;
        }
        var fresh = new KeptFiles.Fresh(kind.get(), FileName.of(claimed, kind.get()), caption, clean.get());
        return files.keep(member, holder, fresh) ? Outcome.KEPT : Outcome.NO_ROOM;
    }

    /** Empty for a picture that nobody could look at. */
    static Optional<byte[]> clean(FileKind kind, byte[] bytes) {
        boolean seen = !kind.isPicture() || kind == FileKind.WEBP || Picture.isReadable(bytes);
        return seen ? Scrub.clean(kind, bytes) : Optional.empty();
    }
}
