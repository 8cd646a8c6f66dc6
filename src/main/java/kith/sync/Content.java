package kith.sync;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A stream over parts, which are numbered from 0 and end with an empty one. */
final class Content extends InputStream {

    private final IntFunction<byte[]> parts;
    private byte[] bytes = new byte[0];
    private int next;
    private int part;

    Content(IntFunction<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, offset, n);
        next += n;
        return n;
    }

    private boolean fill() {
        if (next == bytes.length) {
            bytes = parts.apply(part++);
            next = 0;
        }
        return bytes.length > 0;
    }
}
