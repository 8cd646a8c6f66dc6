package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import kith.people.PersonDraft;
import kith.sync.files.BookWriter;
import kith.sync.files.FileFormat;
import kith.sync.files.ParsedFile;

/** A draft as a card, the form in which it is kept for the undoing and told from others. */
final class Cards {

    private Cards() {}

    static String of(PersonDraft draft) {
        var text = new StringWriter();
        try (var cards = BookWriter.cards(text)) {
            cards.write(draft);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static PersonDraft draft(String card) {
        return ParsedFile.of(new ByteArrayInputStream(card.getBytes(UTF_8)), FileFormat.VCARD)
                .people()
                .getFirst()
                .draft();
    }

    /** A short name for the words of a draft, the same for the same words. */
    static String digest(PersonDraft draft) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(draft.with(Optional.empty()).toString().getBytes(UTF_8));
            draft.photo().ifPresent(photo -> digest.update(photo.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
