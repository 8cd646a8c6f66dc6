package kith.members;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A random text that opens something to whoever holds it. Only its SHA-256 is kept; that is enough, since nobody can
 * guess a secret of 60 bits or more from its hash as they could a password that a person chose.
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Letters and digits that are not taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** For a cookie or a link: 256 bits. */
    public static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** For typing off a screen: groups of four letters, just under 20 bits each. */
    static Secret typed(int groups) {
        var text = new StringBuilder();
        for (var i = 0; i < groups * 4; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Secret(text.toString());
    }

    /** What somebody typed, with or without the hyphens, spaces and small letters of {@link #typed}. */
    static Secret asTyped(String text) {
        var letters = text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return new Secret(letters.replaceAll("(.{4})(?=.)", "$1-"));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash as a text, to name something by it. */
    public String name() {
        return HexFormat.of().formatHex(hash());
    }

    /** Never the secret itself, so that no log can have it. */
    @Override
    public String toString() {
        return "Secret";
    }
}
