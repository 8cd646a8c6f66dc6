package kith.sync.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON export of Monica 4. What people need stands behind them in the file, so it is laid down on the disk while it is
 * looked through for names, types and photos, and then read a person at a time.
 */
final class Monica implements MonicaFile.Taker {

    private static final Set<String> WANTED = Set.of("contact", "activity", "journal_entries");

    /** Read beforehand, or of no meaning outside of Monica. */
    private static final Set<String> NOT_MISSED = Set.of(
            "relationship",
            "photo",
            "document",
            "user",
            "address_book",
            "addressbook",
            "address_book_subscription",
            "addressbook_subscription",
            "modules",
            "reminder_rules",
            "audit_logs",
            "activity_types",
            "activity_type_categories",
            "contact_field_types",
            "genders",
            "life_event_types",
            "life_event_categories");

    private static final Set<String> HANGS_ON_A_CONTACT = Set.of(
            "activity",
            "address",
            "call",
            "contact_field",
            "conversation",
            "debt",
            "document",
            "gift",
            "life_event",
            "note",
            "pet",
            "photo",
            "reminder",
            "task");

    private final Report report;
    private final MonicaDirectory directory;
    private final MonicaPerson person;
    private final MonicaHistory history;

    Monica(Report report, MonicaDirectory directory) {
        this.report = report;
        this.directory = directory;
        this.person = new MonicaPerson(directory);
        this.history = new MonicaHistory(directory, report);
    }

    /** Empty if it is some other JSON. */
    static Optional<FileFormat> read(Source source, Report report) throws IOException {
        var folder = Files.createTempDirectory("kith-monica");
        var copy = folder.resolve("export.json");
        var pictures = folder.resolve("photos");
        try (var photos = new MonicaPhotos(pictures)) {
            var directory = new MonicaDirectory(photos);
            if (!lookThrough(source, copy, directory)) {
                return Optional.empty();
            }
            try (var again = new BufferedInputStream(Files.newInputStream(copy))) {
                MonicaFile.walk(again, new Monica(report, directory));
            }
            return Optional.of(FileFormat.MONICA);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(pictures);
            Files.deleteIfExists(folder);
        }
    }

    private static boolean lookThrough(Source source, Path copy, MonicaDirectory directory) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            return MonicaFile.walk(new Copying(source.stream(), out), directory);
        }
    }

    @Override
    public boolean wants(String type) {
        return WANTED.contains(type);
    }

    @Override
    public void take(MonicaEntry entry) throws IOException {
        switch (entry.type()) {
            case "contact" -> contact(entry);
            case "activity" -> history.activity(entry);
            default -> journal(entry);
        }
    }

    @Override
    public void passed(String type, int line) {
        if (!NOT_MISSED.contains(type)) {
            report.skipped(line, Reason.NO_PLACE, MonicaWords.say("file", type.replace('_', ' ')));
        }
    }

    @Override
    public void tooLarge(String type, int line) {
        report.skipped(line, Reason.TOO_LONG, MonicaWords.say("file", type.replace('_', ' ')));
    }

    private void contact(MonicaEntry contact) throws IOException {
        if (directory.isNameAlone(contact.uuid())) {
            return;
        }
        var draft = person.draft(contact);
        if (draft.isEmpty()) {
            report.skipped(contact.line(), Reason.NO_NAME, "");
            return;
        }
        var name = draft.get().name().display();
        report.person(draft.get(), MonicaWords.details(contact), contact.line());
        history.calls(contact);
        history.conversations(contact);
        var shown = person.photo(contact);
        contact.references("photo").stream()
                .filter(it -> !shown.equals(Optional.of(it)))
                .forEach(_ -> leftOut("photo", name, contact.line()));
        contact.references("document").forEach(_ -> leftOut("document", name, contact.line()));
        contact.kinds()
                .filter(it -> !it.isEmpty() && !HANGS_ON_A_CONTACT.contains(it))
                .forEach(it -> leftOut(it.replace('_', ' '), name, contact.line()));
    }

    private void leftOut(String what, String name, int line) {
        report.skipped(line, Reason.NO_PLACE, MonicaWords.say("file-of", what, name));
    }

    private void journal(MonicaEntry entry) {
        var day = entry.text("date").isEmpty()
                ? MonicaWords.line(entry.text("year"), entry.text("month"), entry.text("day"))
                : entry.text("date");
        var text = MonicaWords.line(
                MonicaDays.day(day).map(Object::toString).orElse(day),
                entry.text("title"),
                entry.text("rate"),
                entry.text("post"),
                entry.text("comment"));
        report.skipped(entry.line(), Reason.NO_PLACE, MonicaWords.say("journal", CardReader.oneLine(text)));
    }

    /** A stream of which everything that is read is laid down too. */
    private static final class Copying extends InputStream {
        private final InputStream in;
        private final OutputStream out;

        Copying(InputStream in, OutputStream out) {
            this.in = in;
            this.out = out;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next >= 0) {
                out.write(next);
            }
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            if (n > 0) {
                out.write(into, offset, n);
            }
            return n;
        }
    }
}
