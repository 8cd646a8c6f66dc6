package kith.bookfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The file of a book as it lies on a disk: its text alone, or an archive with the text and its files in folders. Nothing of
 * an archive is written under a name of its own, and together its entries may not unpack to more than any book is.
 */
public final class BookArchive {

    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;
    private static final int LARGEST_FILE = 16 * 1024 * 1024;
    private static final int MOST_ENTRIES = 200_000;
    private static final int LOOK = 512;

    private BookArchive() {}

    interface Text {
        void read(InputStream json) throws IOException;
    }

    interface Files {
        /** False for a folder that no book has. */
        boolean file(String folder, String name, byte[] bytes);
    }

    /** Whether these bytes are the file of a book, as far as their beginning, or the names of an archive, tell. */
    public static boolean isOne(InputStream bytes) throws IOException {
        var in = new BufferedInputStream(bytes);
        if (!isZip(in)) {
            return isBook(in);
        }
        var zip = new ZipInputStream(in);
        var limited = new Limited(zip, MOST_BYTES / 4);
        int entries = 0;
        try {
            for (var entry = zip.getNextEntry();
                    entry != null && ++entries < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                if (isText(entry)) {
                    return isBook(new BufferedInputStream(limited));
                }
                limited.skipAll();
            }
            return false;
        } catch (BookRefused | ZipException | IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isZip(BufferedInputStream in) throws IOException {
        in.mark(4);
        var head = in.readNBytes(4);
        in.reset();
        return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    private static boolean isBook(InputStream in) throws IOException {
        var head = new String(in.readNBytes(LOOK), ISO_8859_1);
        return head.replaceAll("\\s", "").contains("\"format\":\"" + BookFormat.NAME + '"');
    }

    private static boolean isText(ZipEntry entry) {
        var name = entry.getName();
        return name.equals(BookFormat.ENTRY) || name.endsWith('/' + BookFormat.ENTRY);
    }

    static void read(InputStream bytes, Text text, Files files) throws IOException {
        var in = new BufferedInputStream(bytes);
        if (!isZip(in)) {
            text.read(new Limited(in, MOST_BYTES));
            return;
        }
        var zip = new ZipInputStream(in);
        var limited = new Limited(zip, MOST_BYTES);
        boolean read = false;
        int entries = 0;
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new BookRefused(BookRefused.Why.TOO_LARGE, "");
                }
                if (isText(entry)) {
                    if (read) {
                        throw new BookRefused(BookRefused.Why.DAMAGED, entry.getName());
                    }
                    text.read(limited);
                    read = true;
                } else if (!entry.isDirectory()) {
                    file(entry, limited, files);
                }
                limited.skipAll();
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new BookRefused(BookRefused.Why.DAMAGED, String.valueOf(damaged.getMessage()));
        }
        if (!read) {
            throw new BookRefused(BookRefused.Why.DAMAGED, BookFormat.ENTRY);
        }
    }

    private static void file(ZipEntry entry, InputStream in, Files files) throws IOException {
        var path = entry.getName().split("[/\\\\]");
        if (path.length < 2) {
            return;
        }
        var file = path[path.length - 1].toLowerCase(Locale.ROOT);
        var name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        var bytes = in.readNBytes(LARGEST_FILE);
        files.file(path[path.length - 2], name, bytes);
    }

    /** Bytes that are counted; closing it leaves the archive open. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        void skipAll() throws IOException {
            transferTo(OutputStream.nullOutputStream());
        }

        private void count(int n) {
            left -= n;
            if (left < 0) {
                throw new BookRefused(BookRefused.Why.TOO_LARGE, "");
            }
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}
