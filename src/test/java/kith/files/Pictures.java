package kith.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests: small ones, ones that say where they were taken, and one that is far too large. */
public final class Pictures {

    static final String PLACE = "N 48.8584 E 2.2945";

    private Pictures() {}

    public static byte[] painted(String format) throws IOException {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0xB4532A);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** As a telephone writes it, held upright: Exif with the place, a remark, and a film hung on behind the end. */
    static byte[] jpegWithPlace() throws IOException {
        var plain = painted("jpg");
        var exif = ("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0" + PLACE)
                .getBytes(US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif);
        segment(out, 0xFE, ("Seen at " + PLACE).getBytes(US_ASCII));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(("ftyp film " + PLACE).getBytes(US_ASCII));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array());
        out.writeBytes(content);
    }

    static byte[] pngWithPlace() throws IOException {
        var plain = painted("png");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33); // signature and IHDR
        out.writeBytes(chunk("tEXt", ("Location\0" + PLACE).getBytes(US_ASCII)));
        out.writeBytes(chunk("eXIf", ("MM\0*" + PLACE).getBytes(US_ASCII)));
        out.write(plain, 33, plain.length - 33);
        out.writeBytes(PLACE.getBytes(US_ASCII));
        return out.toByteArray();
    }

    static byte[] gifWithPlace() throws IOException {
        var plain = painted("gif");
        var out = new ByteArrayOutputStream();
        int blocks = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << ((plain[10] & 7) + 1));
        out.write(plain, 0, blocks);
        out.write(0x21);
        out.write(0xFE);
        out.write(PLACE.length());
        out.writeBytes(PLACE.getBytes(US_ASCII));
        out.write(0);
        out.write(plain, blocks, plain.length - blocks);
        return out.toByteArray();
    }

    /** A head that promises 20,000 by 20,000 points, and hardly anything behind it. */
    static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var head = ByteBuffer.allocate(13)
                .putInt(20_000)
                .putInt(20_000)
                .put((byte) 8)
                .put((byte) 2);
        out.writeBytes(chunk("IHDR", head.array()));
        out.writeBytes(chunk("IDAT", new byte[200]));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type.getBytes(US_ASCII))
                .put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
