package kith.sync.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file with a look at its beginning, and never more of them than allowed. Byte order marks are gone, and
 * UTF-16 has become UTF-8.
 */
final class Source {

    /** Thrown when there are more bytes than Kith reads. */
    static final class TooLargeException extends IOException {}

    private static final int LOOK = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[LOOK];
    private int start;
    private int end;
    private long left;

    Source(InputStream bytes, long most) throws IOException {
        this.left = most;
        var head = bytes.readNBytes(4);
        this.in = charset(head) instanceof Charset wide ? new Utf8Of(new InputStreamReader(bytes, wide)) : bytes;
        // What was looked at comes again, but for a mark.
        var rest = unmarked(head);
        System.arraycopy(rest, 0, buffer, 0, rest.length);
        end = rest.length;
        fill();
    }

    /** A source of a text that is Latin-1 already. */
    static Source of(String latin1) throws IOException {
        return new Source(new ByteArrayInputStream(latin1.getBytes(ISO_8859_1)), Long.MAX_VALUE);
    }

    /** The first bytes, as Latin-1; they are still to be read. */
    String head() {
        return new String(buffer, start, end - start, ISO_8859_1);
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        if (start == end && !refill()) {
            return -1;
        }
        return buffer[start++] & 0xFF;
    }

    /** What is left, as a stream. */
    InputStream stream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return Source.this.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (start == end && !refill()) {
                    return -1;
                }
                int n = Math.min(length, end - start);
                System.arraycopy(buffer, start, into, offset, n);
                start += n;
                return n;
            }
        };
    }

    /**
     * Appends the bytes up to the next line end to {@code line}, as Latin-1 and at most {@code most} characters of it;
     * what is beyond is read and dropped. False at the end of the file.
     */
    boolean readLine(StringBuilder line, int most) throws IOException {
        if (start == end && !refill()) {
            return false;
        }
        while (true) {
            int i = start;
            while (i < end && buffer[i] != '\n' && buffer[i] != '\r') {
                i++;
            }
            int room = Math.clamp(most - (long) line.length(), 0, i - start);
            line.append(new String(buffer, start, room, ISO_8859_1));
            start = i;
            if (i < end) {
                endLine();
                return true;
            }
            if (!refill()) {
                return true;
            }
        }
    }

    private void endLine() throws IOException {
        int first = read();
        if (first == '\r' && (start < end || refill()) && buffer[start] == '\n') {
            start++;
        }
    }

    private boolean refill() throws IOException {
        start = 0;
        end = 0;
        fill();
        return end > 0;
    }

    private void fill() throws IOException {
        int n = in.readNBytes(buffer, end, buffer.length - end);
        end += n;
        left -= n;
        if (left < 0) {
            throw new TooLargeException();
        }
    }

    private static byte[] unmarked(byte[] head) {
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return Arrays.copyOfRange(head, 3, head.length);
        }
        return charset(head) instanceof Charset wide
                ? new String(head, wide).replace("\uFEFF", "").getBytes(UTF_8)
                : head;
    }

    /** UTF-16 by its mark, or by every other of the first bytes being zero; else null. */
    private static @Nullable Charset charset(byte[] head) {
        if (head.length < 4) {
            return null;
        }
        int first = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (first == 0xFEFF || head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0) {
            return UTF_16BE;
        }
        if (first == 0xFFFE || head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
            return UTF_16LE;
        }
        return null;
    }

    /** A reader's text as UTF-8. */
    private static final class Utf8Of extends InputStream {
        private final Reader text;
        private byte[] ready = new byte[0];
        private int next;

        Utf8Of(Reader text) {
            this.text = text;
        }

        @Override
        public int read() throws IOException {
            while (next == ready.length) {
                var chunk = CharBuffer.allocate(8192);
                if (text.read(chunk) < 0) {
                    return -1;
                }
                if (Character.isHighSurrogate(chunk.get(chunk.position() - 1))) {
                    int low = text.read();
                    ready = (chunk.flip().toString() + (low < 0 ? "" : (char) low)).getBytes(UTF_8);
                } else {
                    ready = chunk.flip().toString().getBytes(UTF_8);
                }
                next = 0;
            }
            return ready[next++] & 0xFF;
        }
    }
}
