package kith.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The lines of a fact as a short word that an address can hold. */
final class Packed {

    private static final int LONGEST = 10_000;

    private Packed() {}

    static String of(List<String> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes)) {
            packing.write(String.join("\n", lines).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** Empty for a word that was not made so. */
    static List<String> lines(String word) {
        try (var unpacking = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(word)))) {
            return new String(unpacking.readNBytes(LONGEST), UTF_8).lines().toList();
        } catch (IOException | IllegalArgumentException _) {
            return List.of();
        }
    }
}
