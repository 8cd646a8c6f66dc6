package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import kith.drafts.PersonDraft;
import kith.sync.files.BookWriter;
import kith.sync.files.FileFormat;
import kith.sync.files.ParsedFile;
import org.apache.commons.codec.digest.MurmurHash3;

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
        var words = MurmurHash3.hash128x64(words(draft).getBytes(UTF_8));
        var photo = draft.photo().map(it -> MurmurHash3.hash128x64(it.bytes())).orElse(new long[2]);
        var hex = HexFormat.of();
        return hex.toHexDigits(words[0] ^ photo[0]) + hex.toHexDigits(words[1] ^ photo[1]);
    }

    /** All that it says, each part where it always stands. */
    private static String words(PersonDraft draft) {
        var words = new StringBuilder(512);
        var name = draft.name();
        add(words, name.display(), name.given(), name.additional(), name.family(), name.prefix(), name.suffix());
        add(
                words,
                name.nickname(),
                draft.notes(),
                draft.uid().orElse(""),
                draft.met().toString());
        add(
                words,
                draft.home().city(),
                draft.home().country(),
                draft.home().zone().toString());
        add(words, draft.birthday().toString());
        draft.works().forEach(it -> add(words, it.organisation(), it.title()));
        words.append('\0');
        draft.contacts().forEach(it -> add(words, it.kind().name(), it.value(), it.label()));
        words.append('\0');
        draft.circles().forEach(it -> add(words, it));
        words.append('\0');
        draft.interests().forEach(it -> add(words, it));
        words.append('\0');
        draft.rest().forEach(it -> add(words, it));
        return words.toString();
    }

    private static void add(StringBuilder words, String... parts) {
        for (var part : parts) {
            words.append(part).append('\1');
        }
    }
}
