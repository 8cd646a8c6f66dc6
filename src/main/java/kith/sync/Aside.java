package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import kith.drafts.PersonDraft;
import org.jspecify.annotations.Nullable;

/**
 * Drafts laid aside while the rest of a file is read, as everybody of it is known until its end: as cards, which take a third of the
 * memory, and those of many words on the disk. The file there has no name any more when it is written to, and goes with whoever
 * holds it.
 */
final class Aside {

    private static final int MANY = 4_000;

    private @Nullable RandomAccessFile file;

    static boolean isHeavy(PersonDraft draft) {
        return weight(draft) > MANY;
    }

    /** How many letters there are in what can be long. */
    static int weight(PersonDraft draft) {
        return draft.notes().length()
                + draft.rest().stream().mapToInt(String::length).sum();
    }

    /** The draft, without its photo, whenever it is asked for. */
    synchronized Supplier<PersonDraft> lay(PersonDraft draft) {
        var card = Cards.of(draft).getBytes(UTF_8);
        if (card.length <= MANY) {
            return () -> Cards.draft(new String(card, UTF_8));
        }
        try {
            var there = file();
            long place = there.length();
            there.seek(place);
            there.write(card);
            return () -> read(place, card.length);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private synchronized PersonDraft read(long place, int length) {
        try {
            var card = new byte[length];
            var there = file();
            there.seek(place);
            there.readFully(card);
            return Cards.draft(new String(card, UTF_8));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private RandomAccessFile file() throws IOException {
        if (file == null) {
            var path = Files.createTempFile("kith-aside", "");
            file = new RandomAccessFile(path.toFile(), "rw");
            Files.delete(path);
        }
        return file;
    }
}
