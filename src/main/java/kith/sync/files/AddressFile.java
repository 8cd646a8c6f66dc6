package kith.sync.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that somebody brought: recognised by its content, read from front to back once. Whatever it holds, reading it
 * ends with a report.
 */
public final class AddressFile {

    /** More than any address book; what a zip archive unpacks to counts too. */
    private static final long MOST_BYTES = 512L * 1024 * 1024;

    private final InputStream bytes;
    private final Optional<FileFormat> said;
    private final long most;
    private int mostPeople = Integer.MAX_VALUE;
    private Optional<Columns> columns = Optional.empty();

    /** Of the format that its content shows. */
    public AddressFile(InputStream bytes) {
        this(bytes, Optional.empty(), MOST_BYTES);
    }

    /** Of this format, if its content does not speak against it. */
    public AddressFile(InputStream bytes, FileFormat said) {
        this(bytes, Optional.of(said), MOST_BYTES);
    }

    AddressFile(InputStream bytes, Optional<FileFormat> said, long most) {
        this.bytes = bytes;
        this.said = said;
        this.most = most;
    }

    /** Reads no more people than these; the report says if there were more. */
    public AddressFile atMost(int people) {
        mostPeople = people;
        return this;
    }

    /** A table whose columns are these, whatever it looks like. */
    public AddressFile columned(Optional<Columns> those) {
        columns = those;
        return this;
    }

    /** Hands everything that the file holds to {@code findings}, in order. What they throw passes through. */
    public ReadFile read(Findings findings) {
        var report = new Report(findings, mostPeople);
        try {
            return new Reading(report, said, columns, most).read(new Source(bytes, most));
        } catch (Source.TooLargeException _) {
            return ended(Reason.TOO_LARGE);
        } catch (Report.TooManyPeopleException _) {
            return ended(Reason.TOO_MANY_PEOPLE);
        } catch (IOException _) {
            return ended(Reason.UNREADABLE);
        }
    }

    private ReadFile ended(Reason why) {
        return new ReadFile(said, Optional.of(why));
    }

    /** What the beginning of a file looks like. */
    enum Look {
        EMPTY,
        ARCHIVE,
        CARDS,
        JSON,
        RUBBISH,
        TEXT;

        /** Control characters that a text may hold, however short it is. */
        private static final int FEW = 10;

        static Look of(String head) {
            if (head.isBlank()) {
                return head.indexOf('\0') < 0 ? EMPTY : RUBBISH;
            }
            if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
                return ARCHIVE;
            }
            var start = head.stripLeading();
            if (start.regionMatches(true, 0, "BEGIN:VCARD", 0, 11)
                    || head.toUpperCase(Locale.ROOT).contains("\nBEGIN:VCARD")) {
                return CARDS;
            }
            if (start.startsWith("{")) {
                return JSON;
            }
            long odd = head.chars()
                    .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                    .count();
            return odd > FEW && odd * 50 > head.length() ? RUBBISH : TEXT;
        }
    }
}
