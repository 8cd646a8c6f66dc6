package kith.bookfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kith.platform.Books;
import kith.platform.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes all that is in a member's book: {@code docs/book-file.md} describes the file. A few hundred rows are in memory at
 * once, and all of them are of the same instant.
 */
@Component
public class WriteBook {

    private static final int AT_ONCE = 500;

    private final Books books;
    private final JdbcClient db;
    private final Sections sections;
    private final List<BookFiles> files;
    private final Clock clock;

    WriteBook(Books books, JdbcClient db, Sections sections, List<BookFiles> files, Clock clock) {
        this.books = books;
        this.db = db;
        this.sections = sections;
        this.files = files;
        this.clock = clock;
    }

    /** Everything in one text, photos too. The stream stays open. */
    public void write(Owner owner, OutputStream out) {
        books.snapshot(owner, () -> write(owner, new OutputStreamWriter(out, UTF_8), true));
    }

    /** As {@link #write}, without photos and files, which an archive has beside it. */
    public void writeRows(Owner owner, OutputStream out) {
        books.snapshot(owner, () -> write(owner, new OutputStreamWriter(out, UTF_8), false));
    }

    private void write(Owner owner, Writer out, boolean withFiles) {
        try {
            Utc.set(db);
            out.write("{\n\"format\": \"" + BookFormat.NAME + "\",\n\"version\": " + BookFormat.VERSION
                    + ",\n\"written_at\": \"" + clock.instant() + '"');
            for (var section : sections.all()) {
                new Rows(owner, section, out).write();
            }
            if (withFiles) {
                for (var some : files) {
                    write(owner, some, out);
                }
            }
            out.write("\n}\n");
            out.flush();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static void write(Owner owner, BookFiles some, Writer out) throws IOException {
        out.write(",\n\"" + some.kind() + "\": [");
        var between = "\n";
        for (var name : new TreeSet<>(some.names(owner).keySet())) {
            var bytes = some.read(owner, name);
            if (bytes.isPresent()) {
                out.write(between + "{\"name\": \"" + name + "\", \"bytes\": \""
                        + Base64.getEncoder().encodeToString(bytes.get()) + "\"}");
                between = ",\n";
            }
        }
        out.write("\n]");
    }

    /** The rows of one table, one a line, in the order of their key. */
    private final class Rows {
        private final Owner owner;
        private final Section section;
        private final Writer out;
        private String between = "\n";

        Rows(Owner owner, Section section, Writer out) {
            this.owner = owner;
            this.section = section;
            this.out = out;
        }

        private record Row(String json, List<String> key) {}

        void write() throws IOException {
            out.write(",\n\"" + section.name() + "\": [");
            var some = some(List.of());
            while (!some.isEmpty()) {
                for (var row : some) {
                    out.write(between + row.json());
                    between = ",\n";
                }
                some = some.size() < AT_ONCE ? List.of() : some(some.getLast().key());
            }
            out.write("\n]");
        }

        private List<Row> some(List<String> after) {
            var key = section.key();
            var ordered = key.isEmpty() ? "1" : key.stream().map("t."::concat).collect(joining(", "));
            var statement = db.sql("SELECT cast(to_jsonb(t) - 'member_id' AS text) AS row"
                            + IntStream.range(0, key.size())
                                    .mapToObj(i -> ", cast(t." + key.get(i) + " AS text) AS key_" + i)
                                    .collect(joining())
                            + " FROM " + section.name() + " t WHERE t.member_id = :member AND ("
                            + section.table().only()
                            + ')' + (after.isEmpty() ? "" : " AND (" + ordered + ") > (" + last() + ')') + " ORDER BY "
                            + ordered
                            + " LIMIT " + AT_ONCE)
                    .param("member", owner.value());
            for (int i = 0; i < after.size(); i++) {
                statement = statement.param("key_" + i, after.get(i));
            }
            return statement
                    .query((row, _) -> {
                        var values = new ArrayList<String>();
                        for (int i = 0; i < key.size(); i++) {
                            values.add(row.getString("key_" + i));
                        }
                        return new Row(row.getString("row"), values);
                    })
                    .list();
        }

        private String last() {
            return IntStream.range(0, section.key().size())
                    .mapToObj(
                            i -> "cast(:key_" + i + " AS " + type(section.key().get(i)) + ')')
                    .collect(joining(", "));
        }

        private String type(String column) {
            return section.columns().stream()
                    .filter(it -> it.name().equals(column))
                    .findFirst()
                    .orElseThrow()
                    .type();
        }
    }
}
