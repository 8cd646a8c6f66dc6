package kith.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's seal: text that Kith gives out and gets back unchanged, such as a cookie, carries its mark. Each use
 * has a purpose of its own, so that what was sealed for one cannot be passed off for another.
 *
 * <p>The key lies in the data folder, {@code kith.key}, and nowhere in the database. Nodes that share a database share a
 * copy of it; whoever replaces it makes every sealed text void.
 */
public final class Seal {

    private static final String FILE = "kith.key";
    private static final int KEY_BYTES = 32;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final byte[] key;

    Seal(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes is too short");
        }
        this.key = key.clone();
    }

    /** The seal of this data folder, whose key is made at the first start. */
    public static Seal in(Path data) {
        var file = data.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                writeOnce(file);
            }
            return new Seal(Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "The key file " + file + " cannot be read: " + e.getMessage()
                            + ". Restore it from a backup, or remove it to get a new one (everybody signs in again).",
                    e);
        }
    }

    /** The text with its mark; the text stays readable. */
    public String sign(String purpose, String text) {
        return mark(purpose, text) + "." + text;
    }

    /** The text that {@link #sign} was given for this purpose. Empty when a single character of it is not Kith's. */
    public Optional<String> verify(String purpose, String signed) {
        var dot = signed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var text = signed.substring(dot + 1);
        var expected = mark(purpose, text).getBytes(StandardCharsets.US_ASCII);
        var given = signed.substring(0, dot).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) ? Optional.of(text) : Optional.empty();
    }

    private String mark(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return TEXT.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static void writeOnce(Path file) throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                FILE,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, fresh); // unlike a move, it never replaces a key that another process just made
        } catch (FileAlreadyExistsException _) {
            // the other process's key is as good
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
