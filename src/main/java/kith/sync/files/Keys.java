package kith.sync.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Forms of things by which the same thing is known again. */
public final class Keys {

    private Keys() {}

    /** An address of a page without what varies: scheme, www, case, query and the last slash. */
    public static String link(String url) {
        var plain = url.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "");
        int end = plain.length();
        for (int i = 0; i < plain.length() && end == plain.length(); i++) {
            if (plain.charAt(i) == '?' || plain.charAt(i) == '#') {
                end = i;
            }
        }
        while (end > 0 && plain.charAt(end - 1) == '/') {
            end--;
        }
        return plain.substring(0, end);
    }

    /** A short name for these words taken together, the same every time. */
    static String of(String kind, String... words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var word : words) {
                digest.update(word.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return kind + ':' + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
