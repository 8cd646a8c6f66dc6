package kith.sync.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * A zip archive, such as LinkedIn's whole export. Entries are looked at where they stand and never written to a disk,
 * so their names can do no harm; together they may not unpack to more than one file may hold.
 */
final class Archive {

    private static final int MOST_ENTRIES = 5_000;

    /** Tables of a LinkedIn export that are about its owner, or about whom they only follow. */
    private static final Pattern OWN =
            Pattern.compile("(?i)(?:.*/)?(?:email[ _]addresses|phone[ _]?numbers|whatsapp phone numbers"
                    + "|registration|logins|verifications?|identity.*|profile summary|member_follows|company follows|recommendations?_.*"
                    + "|endorsement_.*|receipts.*|.*job.*|learning.*|invitations_.*_settings)\\.csv");

    private final ZipInputStream zip;
    private final Reading reading;
    private final Report report;
    private long left;

    Archive(Source source, Reading reading, Report report, long most) {
        this.zip = new ZipInputStream(source.stream());
        this.reading = reading;
        this.report = report;
        this.left = most;
    }

    /** What the archive is: LinkedIn's if anything in it is, else what its first known entry is. */
    Optional<FileFormat> read() throws IOException {
        Set<FileFormat> found = EnumSet.noneOf(FileFormat.class);
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new Source.TooLargeException();
            }
            var name = entry.getName();
            if (!entry.isDirectory() && isText(name) && !OWN.matcher(name).matches()) {
                report.within(name);
                reading.part(new Source(new Entry(zip), left)).ifPresent(found::add);
                report.within("");
            }
            var drain = new Entry(zip);
            drain.transferTo(OutputStream.nullOutputStream());
        }
        return found.contains(FileFormat.LINKEDIN) || found.contains(FileFormat.LINKEDIN_MESSAGES)
                ? Optional.of(FileFormat.LINKEDIN)
                : found.stream().findFirst();
    }

    private static boolean isText(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".vcf", ".vcard", ".json", ".sql").anyMatch(plain::endsWith);
    }

    /** One entry's bytes, counted against what the whole archive may hold; closing it leaves the archive open. */
    private final class Entry extends FilterInputStream {
        Entry(InputStream zip) {
            super(zip);
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

        private void count(int n) throws IOException {
            left -= n;
            if (left < 0) {
                throw new Source.TooLargeException();
            }
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}
