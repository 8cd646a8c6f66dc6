package kith.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What PostgreSQL was asked while a page was made, read from the server's own log, so that nothing is missed. What opens
 * and closes a book, and what the job scheduler asks in between, is told apart.
 */
final class Statements {

    /** Statements of the page itself, and those that open and close transactions and set the member. */
    record Count(int own, int framing) {}

    private static final Pattern STATEMENT = Pattern.compile("LOG: {2}(?:execute [^:]*|statement): (.*)");
    private static final Pattern FRAMING = Pattern.compile(
            "(?i)(BEGIN|COMMIT|ROLLBACK|SET SESSION|SET TRANSACTION|SHOW TRANSACTION|SELECT set_config\\('kith\\.member').*");

    private final Path logs;

    Statements(Path data) {
        this.logs = data.resolve("postgres/log");
    }

    long mark() throws IOException {
        return Files.size(latest());
    }

    Count since(long mark) throws IOException {
        var all = lines(mark).stream()
                .map(STATEMENT::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(it -> it.group(1).strip())
                .filter(it -> !it.contains("scheduled_tasks"))
                .toList();
        var framing =
                (int) all.stream().filter(it -> FRAMING.matcher(it).matches()).count();
        return new Count(all.size() - framing, framing);
    }

    /** All that was written since: with auto_explain on, the plans. */
    List<String> lines(long mark) throws IOException {
        try (var file = new RandomAccessFile(latest().toFile(), "r")) {
            file.seek(mark);
            var bytes = new byte[(int) (file.length() - mark)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }

    private Path latest() throws IOException {
        try (var files = Files.list(logs)) {
            return files.max(Comparator.comparing(it -> it.toFile().lastModified()))
                    .orElseThrow();
        }
    }
}
