package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kith's own PostgreSQL, started on folders of every kind and killed in every way. */
@Timeout(120)
class StartingTest {

    /** Initialised once; the tests leave it stopped. */
    @TempDir
    static Path house;

    @BeforeAll
    static void useTheBuildsBinaries() {
        Processes.useTheBuildsBinaries();
    }

    @Test
    void aSecondStartOnTheSameDataSaysSo() {
        try (var _ = Database.embedded(house)) {
            assertThatThrownBy(() -> Database.embedded(house))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aCommandWorksBesideTheServerAndLeavesItRunning() {
        try (var server = Database.embedded(house)) {
            try (var command = Database.visit(house)) {
                assertThat(one(command)).isEqualTo(1);
            }

            assertThat(one(server)).isEqualTo(1);
        }
    }

    @Test
    void theLastOfSeveralCommandsStopsThePostgresThatTheFirstStarted() throws IOException {
        var first = Database.visit(house);
        var second = Database.visit(house);
        try (var _ = second.asOwner().getConnection()) {
            first.close();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(one(second)).isEqualTo(1);

        second.close();

        assertThat(Postmaster.alive(house.resolve("postgres"))).isEmpty();
    }

    @Test
    void stoppingLeavesNoProcessAndNoSocket() throws IOException {
        Database.embedded(house).close();

        assertThat(Postmaster.alive(house.resolve("postgres"))).isEmpty();
        assertThat(house.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(house.resolve("postgres/.s.PGSQL.5432")).doesNotExist();
    }

    @Test
    void aKilledServerIsStartedAgainWhileTheProgramRuns() throws IOException {
        try (var database = Database.embedded(house);
                var pool = database.connect()) {
            var before = Postmaster.alive(house.resolve("postgres")).orElseThrow();
            JdbcClient.create(database.asOwner())
                    .sql("CREATE TABLE IF NOT EXISTS kept (n int)")
                    .update();

            Processes.kill(before.pid());

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(JdbcClient.create(pool)
                                    .sql("SELECT count(*) FROM pg_class WHERE relname = 'kept'")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(1));
            assertThat(Postmaster.alive(house.resolve("postgres")))
                    .isPresent()
                    .hasValueSatisfying(after -> assertThat(after.pid()).isNotEqualTo(before.pid()));
        }
    }

    @Test
    void aPidFileThatNamesAnotherProgramsProcessIsNotBelieved() throws IOException {
        Database.embedded(house).close();
        var pidFile = house.resolve("postgres/postmaster.pid");
        Files.writeString(
                pidFile, ProcessHandle.current().pid() + "\n" + house + "/postgres\n1\n5432\n/tmp\n\n 1 1\nready   \n");

        try (var database = Database.embedded(house)) {
            assertThat(one(database)).isEqualTo(1);
        }
    }

    @Test
    void aDeepFolderWorksThoughItsPathIsTooLongForASocket(@TempDir Path top) throws IOException {
        Processes.open(top);
        var deep = Files.createDirectories(
                top.resolve("a-long-name-of-a-folder/".repeat(6)).resolve("with ' and blanks"));
        for (var folder = deep; !folder.equals(top); folder = folder.getParent()) {
            Processes.open(folder);
        }

        Path socket;
        try (var database = Database.embedded(deep)) {
            assertThat(one(database)).isEqualTo(1);
            socket = Postmaster.alive(deep.resolve("postgres")).orElseThrow().sockets();
            assertThat(socket.toString()).startsWith("/tmp/kith-");
            try (var command = Database.visit(deep)) {
                assertThat(one(command)).isEqualTo(1);
            }
        }
        assertThat(socket).doesNotExist();
    }

    @Test
    void whatAnInterruptedFirstStartLeftIsSweptAway(@TempDir Path data) throws IOException {
        Files.createFile(data.resolve("kith.lock"));
        Files.createDirectories(data.resolve("postgres.new-4711/base"));
        Files.writeString(data.resolve("postgres.new-4711/PG_VERSION"), "18\n");
        Files.createDirectories(data.resolve("postgres"));

        try (var database = Database.embedded(data)) {
            assertThat(one(database)).isEqualTo(1);
        }
        assertThat(data.resolve("postgres.new-4711")).doesNotExist();
    }

    @Test
    void binariesUnpackedHalfwayAreUnpackedAgain(@TempDir Path data) throws IOException {
        var half = Files.createDirectories(data.resolve("unpacking-123/bin"));
        Files.writeString(half.resolve("postgres"), "half of it");
        Files.setLastModifiedTime(half.getParent(), java.nio.file.attribute.FileTime.fromMillis(0));
        System.clearProperty("kith.postgres.binaries");
        try {
            var binaries = PostgresBinaries.unpacked(data);

            assertThat(Path.of(binaries.initdb())).isExecutable();
            assertThat(half).doesNotExist();
        } finally {
            Processes.useTheBuildsBinaries();
        }
    }

    @Test
    void aFolderOfOtherThingsIsRefused(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> Database.embedded(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds other things");
        assertThat(data.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused(@TempDir Path data) throws IOException {
        var file = Files.writeString(data.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> Database.embedded(file)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> Database.embedded(file.resolve("below")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void aFolderOfAnotherPostgresIsRefused(@TempDir Path data) throws IOException {
        Processes.open(data);
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "19\n");

        assertThatThrownBy(() -> Database.embedded(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 19")
                .hasMessageContaining("the Kith that made it");
    }

    @Test
    void aSchemaOfANewerKithIsRefused(@TempDir Path data) throws IOException {
        Processes.open(data);
        try (var database = Database.embedded(data)) {
            database.migrate();
            JdbcClient.create(database.asOwner()).sql("""
                    INSERT INTO flyway_schema_history
                           (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    VALUES (999, '29990101.1', 'later', 'SQL', 'V29990101_1__later.sql', 'kith', 1, true)
                    """).update();

            assertThatThrownBy(database::migrate)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("newer Kith")
                    .hasMessageContaining("V29990101_1__later.sql");
        }
    }

    @Test
    void aPostgresTooOldIsRefused() {
        assertThatThrownBy(() -> Database.refuseOlder(14))
                .hasMessageContaining("version 14")
                .hasMessageContaining("15");
    }

    @Test
    void whereRootStepsDownThePostgresUserIsTakenElseNobody() {
        var both = java.util.List.of(
                "root:x:0:0::/root:/bin/sh", "nobody:x:65534:65534::/:/bin/false", "postgres:x:70:71::/:/bin/sh");

        assertThat(Unprivileged.among(both)).isEqualTo(new Unprivileged.User("postgres", 70, 71));
        assertThat(Unprivileged.among(both.subList(0, 2)).name()).isEqualTo("nobody");
        assertThatThrownBy(() -> Unprivileged.among(both.subList(0, 1))).hasMessageContaining("ordinary user");
    }

    @Test
    void anAddressThatNobodyAnswersIsSaidInOneSentence() {
        for (var wrong : Map.of(
                        "postgresql://ada:secret@127.0.0.1:1/kith", "cannot be used",
                        "mysql://ada@example.org/kith", "is no address",
                        "postgresql://ada@example.org", "is no address",
                        "nonsense", "is no address")
                .entrySet()) {
            assertThatThrownBy(() -> Database.at(wrong.getKey()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(wrong.getValue())
                    .hasMessageNotContaining("secret");
        }
    }

    private static Integer one(Database database) {
        return JdbcClient.create(database.asOwner())
                .sql("SELECT 1")
                .query(Integer.class)
                .single();
    }
}
