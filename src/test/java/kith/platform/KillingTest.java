package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * kill -9, ten times under load: of the program, of PostgreSQL's head, of both. What had been acknowledged must be there
 * afterwards, and nobody has to repair anything.
 */
class KillingTest {

    private static final int ROUNDS = 10;
    private static final long SEED = 20261122;

    @TempDir
    Path data;

    @TempDir
    Path notes;

    @Test
    @Timeout(180)
    void nothingCommittedIsLostAndNothingNeedsRepair() throws Exception {
        Processes.useTheBuildsBinaries();
        Processes.open(data);
        var random = new Random(SEED);
        Process writer = null;
        for (var round = 0; round < ROUNDS; round++) {
            if (writer == null || !writer.isAlive()) {
                writer = startWriter(round);
            }
            acknowledgesMore(writer);
            Thread.sleep(random.nextInt(150));
            kill(round % 3, writer);
        }
        Processes.kill(writer.pid());
        writer.waitFor();

        try (var database = Database.embedded(data)) {
            var kept = new TreeSet<>(JdbcClient.create(database.asOwner())
                    .sql("SELECT n FROM numbered")
                    .query(Integer.class)
                    .list());
            var acknowledged = acknowledged();
            assertThat(acknowledged.size()).isGreaterThan(ROUNDS * 10);
            assertThat(kept).containsAll(acknowledged);
        }
    }

    /** 0: the program; 1: PostgreSQL, and the program goes on; 2: both, the database first. */
    private void kill(int whom, Process writer) throws IOException, InterruptedException {
        if (whom > 0) {
            Postmaster.alive(data.resolve("postgres")).ifPresent(head -> Processes.kill(head.pid()));
        }
        if (whom != 1) {
            Processes.kill(writer.pid());
            writer.waitFor();
        }
    }

    private void acknowledgesMore(Process writer) {
        var before = acknowledged().size();
        Awaitility.await("the writer goes on")
                .atMost(Duration.ofSeconds(60))
                .failFast("the writer ended", () -> !writer.isAlive())
                .until(() -> acknowledged().size() > before + 20);
    }

    private List<Integer> acknowledged() {
        try (var files = Files.list(notes)) {
            return files.filter(file -> file.getFileName().toString().startsWith("acknowledged"))
                    .flatMap(KillingTest::wholeLines)
                    .map(Integer::valueOf)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static java.util.stream.Stream<String> wholeLines(Path file) {
        try {
            var text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Process startWriter(int round) throws IOException {
        return Processes.java(
                        Writer.class.getName(),
                        data.toString(),
                        notes.resolve("acknowledged-" + round).toString(),
                        Integer.toString(round))
                .redirectErrorStream(true)
                .redirectOutput(notes.resolve("log-" + round).toFile())
                .start();
    }

    /** A program on the database: several threads write numbered rows and note each one that was committed. */
    static final class Writer {

        private static final int NUMBERS_PER_START = 10_000_000;

        private Writer() {}

        public static void main(String... arguments) throws IOException {
            var database = Database.embedded(Path.of(arguments[0]));
            JdbcClient.create(database.asOwner())
                    .sql("CREATE TABLE IF NOT EXISTS numbered (n int PRIMARY KEY)")
                    .update();
            JdbcClient.create(database.asOwner())
                    .sql("GRANT INSERT ON numbered TO kith_program")
                    .update();
            var next = new AtomicInteger(Integer.parseInt(arguments[2]) * NUMBERS_PER_START);
            var pool = database.connect();
            var notes =
                    Files.newOutputStream(Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            for (var i = 0; i < 4; i++) {
                Thread.ofPlatform().start(() -> {
                    while (true) {
                        write(pool, next.incrementAndGet(), notes);
                    }
                });
            }
        }

        private static void write(javax.sql.DataSource pool, int number, java.io.OutputStream notes) {
            try (var connection = pool.getConnection();
                    var insert = connection.prepareStatement("INSERT INTO numbered (n) VALUES (?)")) {
                insert.setInt(1, number);
                insert.executeUpdate();
                notes.write((number + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            } catch (SQLException | IOException e) {
                Pause.of(Duration.ofMillis(20)); // not acknowledged: it may be there or not
            }
        }
    }
}
