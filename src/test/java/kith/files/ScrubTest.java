package kith.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import kith.photos.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScrubTest {

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "GIF"})
    void aPictureSaysNoMoreWhereItWasTakenAndLooksTheSame(FileKind kind) throws IOException {
        var told = told(kind);

        var clean = Scrub.clean(kind, told).orElseThrow();

        assertThat(new String(told, ISO_8859_1)).contains(Pictures.PLACE);
        assertThat(new String(clean, ISO_8859_1)).doesNotContain(Pictures.PLACE);
        assertThat(points(clean)).isEqualTo(points(told));
        assertThat(Scrub.clean(kind, clean).orElseThrow()).as("clean already").isEqualTo(clean);
    }

    private static byte[] told(FileKind kind) throws IOException {
        return switch (kind) {
            case JPEG -> Pictures.jpegWithPlace();
            case PNG -> Pictures.pngWithPlace();
            default -> Pictures.gifWithPlace();
        };
    }

    private static int[] points(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPictureThatLiesOnItsSideIsStillTurned() throws IOException {
        var told = Pictures.jpegWithPlace();

        assertThat(Orientation.of(told)).isEqualTo(6);
        assertThat(Orientation.of(Scrub.clean(FileKind.JPEG, told).orElseThrow()))
                .isEqualTo(6);
    }

    @Test
    void aWebPLosesWhatItSaysBesides() {
        var out = ByteBuffer.allocate(12 + 18 + 12 + 8 + 18).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(US_ASCII)).putInt(out.capacity() - 8).put("WEBP".getBytes(US_ASCII));
        out.put("VP8X".getBytes(US_ASCII)).putInt(10).put((byte) 0x1C).put(new byte[9]);
        out.put("VP8L".getBytes(US_ASCII)).putInt(3).put(new byte[] {1, 2, 3, 0});
        out.put("EXIF".getBytes(US_ASCII)).putInt(18).put(Pictures.PLACE.getBytes(US_ASCII));

        var clean = Scrub.clean(FileKind.WEBP, out.array()).orElseThrow();

        assertThat(clean).hasSize(12 + 18 + 12);
        assertThat(clean[20]).as("says what it has").isEqualTo((byte) 0x10);
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(clean.length - 8);
    }

    /** Whatever is cut off or bent, it ends, and says so or gives something. */
    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
    void brokenPicturesDoNoHarm(FileKind kind) throws IOException {
        var whole = told(kind);
        var chance = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var broken = Arrays.copyOf(whole, chance.nextInt(whole.length));
            for (int j = 0; j < 3 && broken.length > 12; j++) {
                broken[4 + chance.nextInt(broken.length - 4)] = (byte) chance.nextInt(256);
            }
            assertThat(Scrub.clean(kind, broken)).isNotNull();
        }
    }

    @Test
    void whatIsNoPictureStaysAsItIs() {
        var text = new ByteArrayOutputStream();
        text.writeBytes("Dear Bo,".getBytes(US_ASCII));

        assertThat(Scrub.clean(FileKind.TEXT, text.toByteArray())).contains(text.toByteArray());
    }
}
