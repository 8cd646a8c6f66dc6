package kith.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String SECRET = "taken at home";

    @Test
    void aLargePictureIsShrunkAndASquareCutFromIt() throws IOException {
        var picture = Picture.read(jpeg(1600, 1200)).orElseThrow();

        assertThat(read(picture.within(512)).getWidth()).isEqualTo(512);
        assertThat(read(picture.within(512)).getHeight()).isEqualTo(384);
        assertThat(read(picture.square(96)).getHeight()).isEqualTo(96);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        assertThat(read(Picture.read(jpeg(40, 30)).orElseThrow().within(512)).getWidth())
                .isEqualTo(40);
    }

    @Test
    void aPictureStandsUprightAndWhatItsCameraSaidIsGone() throws IOException {
        var turned = withOrientation(jpeg(200, 100), 6);

        var kept = Picture.read(turned).orElseThrow().within(512);

        assertThat(read(kept).getWidth()).isEqualTo(100);
        assertThat(new Color(read(kept).getRGB(90, 10)).getRed())
                .as("the left end is up, and red")
                .isGreaterThan(200);
        assertThat(new String(turned, StandardCharsets.ISO_8859_1)).contains(SECRET);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Exif");
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThat(Picture.read(new byte[0])).isEmpty();
        assertThat(Picture.read("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Picture.read(Arrays.copyOf(jpeg(200, 100), 30)))
                .as("broken off")
                .isEmpty();
    }

    /** Red at its left end, blue at its right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width / 2, height);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(64);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII));
        exif.putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII));
        var file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
        return file.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
