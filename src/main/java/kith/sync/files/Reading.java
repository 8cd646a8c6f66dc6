package kith.sync.files;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;

/** Decides how a source is to be read, and reads it. An archive is read entry by entry, with the same eyes. */
final class Reading {

    private final Report report;
    private final long most;
    private final Set<FileFormat> allowed;
    private final Optional<Columns> columns;
    private final LinkedInMessages messages = new LinkedInMessages();

    /** @param columns of a table that somebody named them of */
    Reading(Report report, Optional<FileFormat> said, Optional<Columns> columns, long most) {
        this.columns = columns;
        this.report = report;
        this.most = most;
        this.allowed = said.map(Reading::allowed).orElse(EnumSet.allOf(FileFormat.class));
    }

    /** The two formats of LinkedIn go together; they come out of one export. */
    private static Set<FileFormat> allowed(FileFormat said) {
        return switch (said) {
            case LINKEDIN, LINKEDIN_MESSAGES -> EnumSet.of(FileFormat.LINKEDIN, FileFormat.LINKEDIN_MESSAGES);
            case VCARD, GOOGLE, OUTLOOK, MONICA, FOLLOWS, CSV, BOOK -> EnumSet.of(said);
        };
    }

    ReadFile read(Source source) throws IOException {
        return switch (AddressFile.Look.of(source.head())) {
            case EMPTY -> ReadFile.failed(Reason.EMPTY_FILE);
            case RUBBISH -> ReadFile.failed(Reason.UNKNOWN_FORMAT);
            case ARCHIVE -> finished(new Archive(source, this, report, most).read());
            case CARDS, JSON, TEXT -> finished(columns.isPresent() ? mapped(source, columns.get()) : part(source));
        };
    }

    /** Reads one file; empty if it is of no kind that Kith knows. */
    Optional<FileFormat> part(Source source) throws IOException {
        return switch (AddressFile.Look.of(source.head())) {
            case CARDS -> cards(source);
            case JSON -> json(source);
            case TEXT -> MonicaDump.is(source.head()) ? dump(source) : table(source);
            case EMPTY, RUBBISH, ARCHIVE -> Optional.empty();
        };
    }

    private Optional<FileFormat> json(Source source) throws IOException {
        if (Follows.is(source.head())) {
            if (allowed.contains(FileFormat.FOLLOWS)) {
                Follows.read(source, report);
                return Optional.of(FileFormat.FOLLOWS);
            }
            return Optional.empty();
        }
        return allowed.contains(FileFormat.MONICA) ? Monica.read(source, report) : Optional.empty();
    }

    private Optional<FileFormat> mapped(Source source, Columns named) throws IOException {
        new MappedTable(source, named, report).read();
        return Optional.of(FileFormat.CSV);
    }

    private Optional<FileFormat> dump(Source source) throws IOException {
        return allowed.contains(FileFormat.MONICA) ? MonicaDump.read(source, report) : Optional.empty();
    }

    private Optional<FileFormat> cards(Source source) throws IOException {
        if (!allowed.contains(FileFormat.VCARD)) {
            return Optional.empty();
        }
        new CardFile(source, report).read();
        return Optional.of(FileFormat.VCARD);
    }

    private Optional<FileFormat> table(Source source) throws IOException {
        var found = Tables.find(source, allowed, report);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var table = found.get();
        switch (table.kind()) {
            case LINKEDIN_MESSAGES -> messages.readMessages(table, report);
            case LINKEDIN_INVITATIONS -> messages.readInvitations(table, report);
            case LINKEDIN_PROFILE -> owner(table);
            case LINKEDIN_CONNECTIONS, LINKEDIN_CONTACTS, MASTODON, GOOGLE, OUTLOOK, PLAIN -> people(table);
        }
        return Optional.of(table.kind().format());
    }

    private void owner(Tables.Found table) throws IOException {
        table.rows()
                .next()
                .map(table.head()::row)
                .ifPresent(row -> messages.ownName(row.get("First Name") + ' ' + row.get("Last Name")));
    }

    private void people(Tables.Found table) throws IOException {
        for (var next = table.rows().next();
                next.isPresent();
                next = table.rows().next()) {
            var row = table.head().row(next.get());
            if (row.isBlank()) {
                continue;
            }
            var draft = table.kind().person(row);
            if (draft.isEmpty()) {
                report.skipped(row.line(), Reason.NO_NAME, "");
                continue;
            }
            if (table.kind() == Tables.LINKEDIN_CONNECTIONS) {
                profiles(draft.get());
            }
            report.person(draft.get(), row.line());
        }
    }

    private void profiles(PersonDraft draft) {
        draft.contacts().stream()
                .filter(it -> it.kind() == ContactPoint.Kind.LINK)
                .forEach(it -> messages.connected(it.value()));
    }

    private ReadFile finished(Optional<FileFormat> format) {
        if (format.isEmpty()) {
            boolean anything = allowed.size() == FileFormat.values().length;
            return ReadFile.failed(anything ? Reason.UNKNOWN_FORMAT : Reason.NOT_THAT_FORMAT);
        }
        return messages.finish(report)
                ? ReadFile.whole(format.get())
                : ReadFile.failed(format.get(), Reason.OWNER_UNKNOWN);
    }
}
