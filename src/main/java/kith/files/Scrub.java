package kith.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;
import kith.photos.Orientation;

/**
 * Takes out of a picture all that is not the picture: where and when it was taken, with what, remarks, smaller copies, what
 * is hung on behind its end. No point of it changes; how it is to be turned and its colours stay.
 */
final class Scrub {

    /** Of a PNG: what it takes to paint it, moving ones too. */
    private static final Set<String> PNG = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    /** Of a WebP. */
    private static final Set<String> WEBP = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    private Scrub(byte[] file) {
        this.in = ByteBuffer.wrap(file);
        this.out = new ByteArrayOutputStream(file.length);
    }

    /** The file itself for what is no picture; empty for a picture that is broken. */
    static Optional<byte[]> clean(FileKind kind, byte[] file) {
        try {
            var scrub = new Scrub(file);
            switch (kind) {
                case JPEG -> scrub.jpeg(Orientation.of(file));
                case PNG -> scrub.png();
                case GIF -> scrub.gif();
                case WEBP -> scrub.webp();
                default -> {
                    return Optional.of(file);
                }
            }
            return Optional.of(scrub.out.toByteArray());
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private void jpeg(int orientation) {
        copy(2);
        if (orientation != 1) {
            turned(orientation);
        }
        while (in.hasRemaining()) {
            int marker = marker();
            if (marker == 0xD9) {
                break;
            }
            int length = Short.toUnsignedInt(in.getShort(in.position())); // its own two bytes are counted
            if (!says(marker)) {
                skip(length);
                continue;
            }
            put(0xFF, marker);
            copy(length);
            if (marker == 0xDA) {
                points();
            }
        }
        put(0xFF, 0xD9);
    }

    private int marker() {
        if (in.get() != (byte) 0xFF) {
            throw new IllegalArgumentException("no marker at " + in.position());
        }
        int marker = in.get() & 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    /** Whether the picture cannot be painted rightly without this segment. */
    private boolean says(int marker) {
        return switch (marker) {
            case 0xE0 -> begins("JFIF");
            case 0xE2 -> begins("ICC_PROFILE");
            case 0xEE -> begins("Adobe");
            case 0xFE -> false;
            default -> marker < 0xE0 || marker > 0xEF;
        };
    }

    private boolean begins(String word) {
        var bytes = new byte[word.length()];
        in.get(in.position() + 2, bytes);
        return new String(bytes, US_ASCII).equals(word);
    }

    /** What follows the start of a scan, up to the next marker; a file that breaks off ends there. */
    private void points() {
        int from = in.position();
        int to = from;
        while (to + 1 < in.limit() && !(in.get(to) == (byte) 0xFF && endsPoints(in.get(to + 1) & 0xFF))) {
            to++;
        }
        copy((to + 1 < in.limit() ? to : in.limit()) - from);
    }

    private static boolean endsPoints(int next) {
        return next != 0 && (next < 0xD0 || next > 0xD7);
    }

    /** The one thing of an Exif that the picture needs, as TIFF: one entry in one directory. */
    private void turned(int orientation) {
        put(0xFF, 0xE1, 0, 34);
        out.writeBytes("Exif\0\0MM\0*".getBytes(US_ASCII));
        put(0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);
    }

    private void png() {
        copy(8);
        for (String type = ""; !type.equals("IEND"); ) {
            int length = in.getInt(in.position());
            type = word(in.position() + 4);
            part(PNG.contains(type), 12 + length);
        }
    }

    private void webp() {
        in.order(ByteOrder.LITTLE_ENDIAN);
        long whole = Integer.toUnsignedLong(in.getInt(4)) + 8;
        in.limit((int) Math.min(whole, in.limit()));
        copy(12);
        while (in.remaining() >= 8) {
            var type = word(in.position());
            int length = in.getInt(in.position() + 4);
            if (type.equals("VP8X")) {
                in.put(in.position() + 8, (byte) (in.get(in.position() + 8) & ~0x0C)); // no Exif, no XMP
            }
            part(WEBP.contains(type), Math.min(8 + length + (length & 1), in.remaining()));
        }
        var clean = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        clean.putInt(4, clean.limit() - 8);
        out.reset();
        out.writeBytes(clean.array());
    }

    private void gif() {
        int colours = in.get(10);
        copy(13 + table(colours));
        for (int block = in.get(); block != 0x3B; block = in.get()) {
            if (block == 0x2C) {
                put(block);
                copy(9 + table(in.get(in.position() + 8)) + 1);
                blocks(true);
            } else if (block == 0x21) {
                int label = in.get() & 0xFF;
                boolean needed = label == 0xF9 || label == 0xFF && repeats();
                if (needed) {
                    put(block, label);
                }
                blocks(needed);
            } else {
                throw new IllegalArgumentException("no block at " + in.position());
            }
        }
        put(0x3B);
    }

    /** How many bytes the colours take that these flags announce. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private boolean repeats() {
        var name = new byte[11];
        in.get(in.position() + 1, name);
        return Set.of("NETSCAPE2.0", "ANIMEXTS1.0").contains(new String(name, US_ASCII));
    }

    private void blocks(boolean needed) {
        int length;
        do {
            length = in.get(in.position()) & 0xFF;
            part(needed, 1 + length);
        } while (length != 0);
    }

    private String word(int at) {
        var bytes = new byte[4];
        in.get(at, bytes);
        return new String(bytes, US_ASCII);
    }

    private void part(boolean needed, int length) {
        if (needed) {
            copy(length);
        } else {
            skip(length);
        }
    }

    private void copy(int length) {
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("breaks off at " + in.position());
        }
        out.write(in.array(), in.position(), length);
        in.position(in.position() + length);
    }

    private void skip(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("no length at " + in.position());
        }
        in.position(in.position() + length);
    }

    private void put(int... bytes) {
        for (int it : bytes) {
            out.write(it);
        }
    }
}
