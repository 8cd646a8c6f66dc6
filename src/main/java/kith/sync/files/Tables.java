package kith.sync.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.drafts.PersonDraft;

/** The kinds of tables that Kith reads, each known by the names of its columns. */
enum Tables {
    LINKEDIN_MESSAGES(FileFormat.LINKEDIN_MESSAGES) {
        @Override
        boolean is(Table head) {
            return head.has("CONVERSATION ID", "FROM", "DATE");
        }
    },
    LINKEDIN_CONNECTIONS(FileFormat.LINKEDIN) {
        @Override
        boolean is(Table head) {
            return head.has("First Name", "Last Name", "Connected On");
        }

        @Override
        Optional<PersonDraft> person(Table.Row row) {
            return LinkedInConnections.person(row);
        }
    },
    LINKEDIN_INVITATIONS(FileFormat.LINKEDIN) {
        @Override
        boolean is(Table head) {
            return head.has("From", "To", "Sent At", "Direction");
        }
    },
    LINKEDIN_PROFILE(FileFormat.LINKEDIN) {
        @Override
        boolean is(Table head) {
            return head.has("First Name", "Last Name", "Maiden Name", "Headline");
        }
    },
    LINKEDIN_CONTACTS(FileFormat.LINKEDIN) {
        @Override
        boolean is(Table head) {
            return LinkedInContacts.is(head);
        }

        @Override
        Optional<PersonDraft> person(Table.Row row) {
            return LinkedInContacts.person(row);
        }
    },
    MASTODON(FileFormat.FOLLOWS) {
        @Override
        boolean is(Table head) {
            return head.has("Account address", "Show boosts");
        }

        @Override
        Optional<PersonDraft> person(Table.Row row) {
            return Follows.mastodon(row);
        }
    },
    GOOGLE(FileFormat.GOOGLE) {
        @Override
        boolean is(Table head) {
            return head.has("E-mail 1 - Value")
                    || head.has("Phone 1 - Value")
                    || head.has("Given Name", "Group Membership")
                    || head.has("File As", "Labels");
        }

        @Override
        Optional<PersonDraft> person(Table.Row row) {
            return GoogleContacts.person(row);
        }
    },
    OUTLOOK(FileFormat.OUTLOOK) {
        @Override
        boolean is(Table head) {
            return head.has("E-mail Address")
                    && head.hasAny(List.of("E-mail 2 Address", "Given Yomi", "Company Main Phone", "Business Fax"));
        }

        @Override
        Optional<PersonDraft> person(Table.Row row) {
            return OutlookContacts.person(row);
        }
    },
    PLAIN(FileFormat.CSV) {
        @Override
        boolean is(Table head) {
            return PlainTable.is(head);
        }

        @Override
        Optional<PersonDraft> person(Table.Row row) {
            return PlainTable.person(row);
        }
    };

    /** LinkedIn puts a few lines of explanation before the head. */
    private static final int DEEPEST_HEAD = 20;

    private final FileFormat format;

    Tables(FileFormat format) {
        this.format = format;
    }

    abstract boolean is(Table head);

    /** What a row of this table says of a person; a table of something else has none. */
    Optional<PersonDraft> person(Table.Row row) {
        return Optional.empty();
    }

    FileFormat format() {
        return format;
    }

    /** A table at its first row. */
    record Found(Tables kind, Table head, CsvRows rows) {}

    /** Empty if there is no head of a table of these formats among the first rows. */
    static Optional<Found> find(Source source, Set<FileFormat> formats, Report report) throws IOException {
        var head = source.head();
        for (char separator : separators(head)) {
            var look = new CsvRows(Source.of(head), separator, new Report(Nothing.INSTANCE, 0));
            for (int i = 0; i < DEEPEST_HEAD; i++) {
                var row = look.next();
                if (row.isEmpty()) {
                    break;
                }
                var table = new Table(row.get().cells());
                for (var kind : values()) {
                    if (formats.contains(kind.format) && kind.is(table)) {
                        return Optional.of(new Found(
                                kind, table, from(source, separator, row.get().line(), report)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Character> separators(String head) {
        char likely = CsvRows.separatorOf(head.lines().limit(5).reduce("", String::concat));
        return List.of(likely, ',', ';', '\t');
    }

    /** The rows behind the head, which stands at {@code line}. */
    private static CsvRows from(Source source, char separator, int line, Report report) throws IOException {
        var rows = new CsvRows(source, separator, report);
        while (true) {
            var row = rows.next();
            if (row.isEmpty() || row.get().line() >= line) {
                return rows;
            }
        }
    }
}
