package kith.photos;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture that was read, the right way up, to be painted afresh in the sizes that pages show. */
public final class Picture {

    /** A picture with more points than this is refused before it takes the memory. */
    private static final long MOST_POINTS = 50_000_000;

    /** Of a larger one only every second or third point is read, so that a long strip of them takes no more memory. */
    private static final long POINTS_IN_MEMORY = 6_000_000;

    private static final float QUALITY = 0.85f;

    static {
        ImageIO.setUseCache(false);
    }

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /** Empty for bytes that are no picture, are broken, or would be too large. */
    public static Optional<Picture> read(byte[] bytes) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long points = (long) reader.getWidth(0) * reader.getHeight(0);
                if (points > MOST_POINTS) {
                    return Optional.empty();
                }
                var reading = reader.getDefaultReadParam();
                int every = (int) Math.ceil(Math.sqrt((double) points / POINTS_IN_MEMORY));
                reading.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
                return Optional.of(new Picture(upright(reader.read(0, reading), Orientation.of(bytes))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) { // readers throw all sorts at broken files
            return Optional.empty();
        }
    }

    /** Whether one could look at it. */
    public static boolean isReadable(byte[] bytes) {
        return read(bytes).isPresent();
    }

    /** As a JPEG, no side longer than this, and never larger than it was. */
    public byte[] within(int side) {
        var scale = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        return jpeg(painted(image, width, height));
    }

    /** As a square JPEG: what is in the middle, a little above for faces. */
    public byte[] square(int side) {
        var edge = Math.min(image.getWidth(), image.getHeight());
        var left = (image.getWidth() - edge) / 2;
        var top = (image.getHeight() - edge) / 3;
        return jpeg(painted(image.getSubimage(left, top, edge, edge), side, side));
    }

    /** Halved until it is near, for a single step from large to small loses points. */
    private static BufferedImage painted(BufferedImage from, int width, int height) {
        var current = from;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = paint(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return paint(current, width, height);
    }

    private static BufferedImage paint(BufferedImage from, int width, int height) {
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = to.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(from, 0, 0, width, height, Color.WHITE, null);
        brush.dispose();
        return to;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        var lying = orientation >= 5;
        var width = lying ? image.getHeight() : image.getWidth();
        var height = lying ? image.getWidth() : image.getHeight();
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = to.createGraphics();
        brush.drawImage(image, turned(orientation, image.getWidth(), image.getHeight()), null);
        brush.dispose();
        return to;
    }

    /** What takes a point of the picture as stored to where it is to be seen. */
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var writing = writer.getDefaultWriteParam();
            writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), writing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
