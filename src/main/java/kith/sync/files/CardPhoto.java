package kith.sync.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.Locale;
import kith.drafts.Photo;

/** What a PHOTO property turned out to be. */
sealed interface CardPhoto {

    record Inline(Photo photo) implements CardPhoto {}

    /** An address; Kith fetches nothing on its own. */
    record Elsewhere() implements CardPhoto {}

    record Damaged() implements CardPhoto {}

    static CardPhoto read(ContentLine property) {
        var raw = property.raw();
        if (raw.regionMatches(true, 0, "data:", 0, 5)) {
            return ofAddress(raw);
        }
        if (property.isBase64()) {
            return decoded(raw, property.types().stream().findFirst().orElse(""));
        }
        return new Elsewhere();
    }

    /** A picture inside of its own address, {@code data:image/png;base64,…}. */
    static CardPhoto ofAddress(String data) {
        int comma = data.indexOf(',');
        return comma < 0
                        || !data.regionMatches(true, 0, "data:", 0, 5)
                        || !data.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")
                ? new Damaged()
                : decoded(data.substring(comma + 1), data.substring(5, data.indexOf(';')));
    }

    private static CardPhoto decoded(String base64, String type) {
        try {
            var bytes = Base64.getMimeDecoder().decode(base64.getBytes(ISO_8859_1));
            return bytes.length == 0 ? new Damaged() : new Inline(new Photo(mediaType(bytes, type), bytes));
        } catch (IllegalArgumentException _) {
            return new Damaged();
        }
    }

    /** What the first bytes say; else what the card says. */
    private static String mediaType(byte[] bytes, String said) {
        var head = new String(bytes, 0, Math.min(12, bytes.length), ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (head.startsWith("\u0089PNG")) {
            return "image/png";
        }
        if (head.startsWith("GIF8")) {
            return "image/gif";
        }
        if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
            return "image/webp";
        }
        var type = said.toLowerCase(Locale.ROOT);
        return type.contains("/")
                ? type
                : type.matches("[a-z0-9.+-]{1,20}") ? "image/" + type : "application/octet-stream";
    }
}
