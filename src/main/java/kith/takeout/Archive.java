package kith.takeout;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kith.bookfile.BookFiles;
import kith.bookfile.WriteBook;
import kith.members.Member;
import org.springframework.stereotype.Component;

/**
 * Everything in one ZIP: the whole book as JSON, which Kith reads again together with the files in their folders; people as
 * cards of both versions and as a table, for other programs.
 */
@Component
class Archive {

    private final WriteBook book;
    private final List<BookFiles> files;

    Archive(WriteBook book, List<BookFiles> files) {
        this.book = book;
        this.files = files;
    }

    interface People {
        void write(Exports.Format format, OutputStream out) throws IOException;
    }

    /** The stream stays open. */
    void write(Member.Id member, OutputStream out, People people) throws IOException {
        var zip = new ZipOutputStream(new KeptOpen(out));
        entry(zip, "book.json", into -> book.writeRows(member, into));
        entry(zip, "people.vcf", into -> people.write(Exports.Format.VCARD, into));
        entry(zip, "people-vcard3.vcf", into -> people.write(Exports.Format.VCARD3, into));
        entry(zip, "people.csv", into -> people.write(Exports.Format.CSV, into));
        for (var some : files) {
            for (var named : new TreeMap<>(some.names(member)).entrySet()) {
                var bytes = some.read(member, named.getKey());
                if (bytes.isPresent()) {
                    var name = some.kind() + '/' + named.getKey() + '.' + named.getValue();
                    entry(zip, name, into -> into.write(bytes.get()));
                }
            }
        }
        zip.close();
    }

    private interface Content {
        void write(OutputStream into) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(new KeptOpen(zip));
        zip.closeEntry();
    }

    /** What is written into it goes on; closing it only ends a part. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
