package kith.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a camera was held, as a JPEG's Exif says (Exif 2.32, tag 0x0112): 1, as stored, to 8. */
public final class Orientation {

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** 1 for whatever says nothing of it. */
    public static int of(byte[] file) {
        try {
            var bytes = ByteBuffer.wrap(file);
            if (bytes.getShort() != (short) 0xFFD8) {
                return 1;
            }
            while (bytes.remaining() > 4) {
                var marker = Short.toUnsignedInt(bytes.getShort());
                var length = Short.toUnsignedInt(bytes.getShort()) - 2;
                if (marker == START_OF_SCAN || length < 0) {
                    return 1;
                }
                if (marker == APP1 && isExif(bytes)) {
                    return tag(bytes.slice(bytes.position() + 6, length - 6));
                }
                bytes.position(bytes.position() + length);
            }
            return 1;
        } catch (RuntimeException _) { // beyond the end of a broken file
            return 1;
        }
    }

    private static boolean isExif(ByteBuffer bytes) {
        var name = new byte[4];
        bytes.get(bytes.position(), name);
        return new String(name, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
