package kith.sync.files;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kith.sync.sql.SqlDump;
import kith.sync.sql.SqlRow;
import kith.sync.sql.SqlShelf;

/**
 * The SQL export of Monica 4, or a dump of its whole database. It goes table by table, and what hangs on a contact stands
 * anywhere behind them: so its rows are laid down on the disk, and a contact is put together when all have come.
 */
final class MonicaDump implements SqlDump.Taker {

    private static final Pattern DUMP = Pattern.compile("(?i)(?:^|[\\n;])\\s*(?:INSERT|CREATE|DROP|SET)\\s");

    /** Rows that only the program itself needs, or from which it works out others. */
    private static final Set<String> NOT_MISSED = Set.of(
            "accounts",
            "users",
            "photos",
            "places",
            "activity_statistics",
            "activity_type_categories",
            "address_books",
            "api_usage",
            "audit_logs",
            "cache",
            "countries",
            "default_activity_types",
            "default_activity_type_categories",
            "default_contact_field_types",
            "default_contact_modules",
            "default_life_event_categories",
            "default_life_event_types",
            "default_relationship_types",
            "default_relationship_type_groups",
            "emotions_primary",
            "emotions_secondary",
            "failed_jobs",
            "import_job_reports",
            "import_jobs",
            "instances",
            "invitations",
            "jobs",
            "life_event_categories",
            "migrations",
            "modules",
            "recovery_codes",
            "relationship_type_groups",
            "reminder_outbox",
            "reminder_rules",
            "reminder_sent",
            "sessions",
            "statistics",
            "subscriptions",
            "sync_token",
            "term_user",
            "terms",
            "u2f_key",
            "weather",
            "webauthn_keys");

    private static final int MOST_ROWS = 2_000_000;

    private final Report report;
    private final MonicaTables tables;
    private final Set<String> missed = new HashSet<>();
    private boolean people;
    private int rows;

    private MonicaDump(Report report, MonicaTables tables) {
        this.report = report;
        this.tables = tables;
    }

    static boolean is(String head) {
        return DUMP.matcher(head).find();
    }

    /** Empty if it is a dump of something else. */
    static Optional<FileFormat> read(Source source, Report report) throws IOException {
        var folder = Files.createTempDirectory("kith-monica");
        var file = folder.resolve("rows");
        var pictures = folder.resolve("photos");
        try (var shelf = new SqlShelf(file);
                var photos = new MonicaPhotos(pictures)) {
            var tables = new MonicaTables(shelf);
            var dump = new MonicaDump(report, tables);
            SqlDump.read(source.stream(), dump);
            if (!dump.people) {
                return Optional.empty();
            }
            var directory = new MonicaDirectory(photos);
            tables.tell(directory);
            tables.each(new Monica(report, directory));
            return Optional.of(FileFormat.MONICA);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(pictures);
            Files.deleteIfExists(folder);
        }
    }

    @Override
    public void row(SqlRow row) throws IOException {
        if (++rows > MOST_ROWS) {
            throw new Source.TooLargeException();
        }
        var table = known(row.table());
        if (!MonicaTables.knows(table)) {
            miss(table, row);
            return;
        }
        people |= table.equals("contacts");
        if (row.cut()) {
            report.skipped(row.line(), Reason.TOO_LONG, MonicaWords.say("file", table.replace('_', ' ')));
        }
        if (!tables.take(table, row)) {
            report.skipped(row.line(), Reason.WRONG_SHAPE, table.replace('_', ' '));
        }
    }

    /** Somebody may have put the same few letters before all names of tables. */
    private static String known(String table) {
        var known = table;
        while (!MonicaTables.knows(known) && !NOT_MISSED.contains(known) && known.indexOf('_') >= 0) {
            known = known.substring(known.indexOf('_') + 1);
        }
        return MonicaTables.knows(known) || NOT_MISSED.contains(known) ? known : table;
    }

    private void miss(String table, SqlRow row) {
        if (!NOT_MISSED.contains(table) && !table.startsWith("oauth_") && missed.add(table) && missed.size() < 100) {
            report.skipped(row.line(), Reason.NO_PLACE, MonicaWords.say("table", Text.decode(table)));
        }
    }
}
