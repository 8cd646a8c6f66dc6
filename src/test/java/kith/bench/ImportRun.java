package kith.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import kith.sync.files.ParsedFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings in a file of 10,000 cards as a member does in the browser, beside the bare parser on the same bytes. */
final class ImportRun {

    private static final int CARDS = 10_000;
    private static final String EMAIL = "importer@example.net";
    private static final List<String> COPIED =
            List.of("name", "password_hash", "locale", "zone", "theme", "created_at");

    private final int port;
    private final Report report;

    ImportRun(int port, Report report) {
        this.port = port;
        this.report = report;
    }

    void run(JdbcTemplate owner) throws IOException {
        var file = CardFile.of(CARDS).getBytes(UTF_8);
        var parsing = LongStream.generate(() -> parse(file)).limit(7).toArray();
        Arrays.sort(parsing);
        var columns = String.join(", ", COPIED);
        var member = UUID.randomUUID();
        owner.update(
                "INSERT INTO member (id, email, " + columns + ") SELECT ?, ?, " + columns
                        + " FROM member WHERE email = ?",
                member,
                EMAIL,
                Seeding.EMAIL);
        try {
            bringIn(file, parsing[parsing.length / 2] / 1e9);
        } finally {
            owner.update("DELETE FROM person_word WHERE member_id = ?", member); // no reference holds them
            owner.update("DELETE FROM member WHERE id = ?", member);
        }
    }

    private void bringIn(byte[] file, double parser) throws IOException {
        var visit = Visit.signedIn(port, EMAIL, Seeding.PASSWORD);
        visit.get("/imports");
        var begin = System.nanoTime();
        var page = visit.upload("/imports", Map.of(), "file", "people.vcf", file)
                .header("location")
                .replaceFirst("^https?://[^/]+", "");
        await(visit, page);
        var looked = System.nanoTime();
        visit.post(page + "/applying", Map.of());
        await(visit, page);
        var applied = System.nanoTime();
        var whole = (applied - begin) / 1e9;
        report.say("");
        report.say(
                "Import of %,d cards (%.1f MB): looked at in %.1f s, brought in within %.1f s, together %.1f s;"
                        + " the bare parser %.2f s (times %.0f); Nametag 42.3 s in two files, refusing the one: %.0f times"
                        + " as fast",
                CARDS,
                file.length / 1e6,
                (looked - begin) / 1e9,
                (applied - looked) / 1e9,
                whole,
                parser,
                whole / parser,
                42.3 / whole);
    }

    private static void await(Visit visit, String page) throws IOException {
        while (visit.get(page).body().contains("<progress")) {
            try {
                Thread.sleep(200); // a browser asks every second
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long parse(byte[] file) {
        var begin = System.nanoTime();
        var people = ParsedFile.of(new ByteArrayInputStream(file)).people().size();
        if (people != CARDS) {
            throw new IllegalStateException("The parser found " + people + " people.");
        }
        return System.nanoTime() - begin;
    }
}
