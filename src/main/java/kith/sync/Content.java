package kith.sync;

import java.io.IOException;
import java.io.InputStream;
import kith.members.Member;
import kith.platform.Books;

/** The bytes of an import's file, a megabyte to a row, read and written as a stream. */
final class Content extends InputStream {

    private static final int PART = 1024 * 1024;

    private final Books books;
    private final ImportRows rows;
    private final Member.Id member;
    private final Import.Id id;
    private byte[] bytes = new byte[0];
    private int next;
    private int part;

    Content(Books books, ImportRows rows, Member.Id member, Import.Id id) {
        this.books = books;
        this.rows = rows;
        this.member = member;
        this.id = id;
    }

    static void keep(ImportRows rows, Member.Id member, Import.Id id, InputStream bytes) throws IOException {
        int part = 0;
        for (var some = bytes.readNBytes(PART); some.length > 0; some = bytes.readNBytes(PART)) {
            rows.addPart(member, id, part++, some);
        }
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
            bytes = books.read(member, () -> rows.part(member, id, part)).orElse(new byte[0]);
            next = 0;
            part++;
        }
        return bytes.length > 0;
    }
}
