package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL that somebody else runs: the oldest that Kith takes and this machine has, with passwords, on a port.
 * Left out where no PostgreSQL server is installed (Debian: postgresql-15).
 */
@Timeout(120)
class ExternalPostgresTest {

    private static final Path SERVERS = Path.of("/usr/lib/postgresql");

    @TempDir
    static Path folder;

    private static Path programs = Path.of("");
    private static int port;

    @BeforeAll
    static void startOne() throws IOException, InterruptedException {
        var oldest = oldest();
        assumeTrue(oldest.isPresent(), "No PostgreSQL server of 15 or newer is installed under " + SERVERS + ".");
        programs = oldest.get();
        Processes.open(folder);
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var passwords = Files.writeString(folder.resolve("password"), "top secret\n");
        var cluster = Unprivileged.find().emptyFolder(folder.resolve("cluster"));
        Processes.open(passwords);
        run("initdb", "-D", cluster.toString(), "-U", "boss", "-A", "scram-sha-256", "--pwfile=" + passwords, "-N");
        run(
                "pg_ctl",
                "-D",
                cluster.toString(),
                "-l",
                cluster.resolve("log.txt").toString(),
                "-w",
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -k " + cluster,
                "start");
        var boss = JdbcClient.create(DatabaseUrl.source(address("boss:top%20secret", "postgres")));
        boss.sql("CREATE ROLE house LOGIN CREATEROLE PASSWORD 'house'").update();
        boss.sql("CREATE ROLE guest LOGIN PASSWORD 'guest'").update();
        boss.sql("CREATE DATABASE kith OWNER house").update();
        boss.sql("CREATE DATABASE guests OWNER guest").update();
    }

    @AfterAll
    static void stopIt() throws IOException, InterruptedException {
        if (port != 0) {
            run("pg_ctl", "-D", folder.resolve("cluster").toString(), "-m", "immediate", "-w", "stop");
        }
    }

    @Test
    void theMigrationsRunThereAndTheProgramIsBoundByThem() {
        var database = Database.at(address("house:house", "kith"));
        database.migrate();
        database.migrate(); // a second start

        try (var pool = database.connect()) {
            var program = JdbcClient.create(pool);
            assertThat(program.sql("SELECT current_user").query(String.class).single())
                    .isEqualTo("kith_program");
            assertThat(program.sql("SELECT count(*) FROM person")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() -> program.sql("ALTER TABLE person DISABLE ROW LEVEL SECURITY")
                            .update())
                    .hasStackTraceContaining("must be owner");
        }
    }

    @Test
    void aWrongPasswordIsSaidInOneSentence() {
        assertThatThrownBy(() -> Database.at(address("house:wrong", "kith")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("password authentication failed")
                .hasMessageContaining("KITH_DATABASE_URL");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInOneSentence() {
        assertThatThrownBy(() -> Database.at(address("house:house", "nowhere")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("\"nowhere\" does not exist");
    }

    @Test
    void aUserWhoMayNotMakeTheProgramsRoleIsSaidInOneSentence() {
        var database = Database.at(address("guest:guest", "guests"));

        assertThatThrownBy(database::migrate)
                .isInstanceOf(CannotStart.class)
                .message()
                .contains("permission denied")
                .hasLineCount(1);
    }

    private static String address(String user, String database) {
        return "postgresql://" + user + "@127.0.0.1:" + port + "/" + database;
    }

    private static java.util.Optional<Path> oldest() throws IOException {
        if (!Files.isDirectory(SERVERS)) {
            return java.util.Optional.empty();
        }
        try (Stream<Path> versions = Files.list(SERVERS)) {
            return versions.filter(version -> version.getFileName().toString().matches("1[5-9]|[2-9]\\d"))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .sorted()
                    .findFirst();
        }
    }

    private static void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(Unprivileged.find().command(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(program).isZero();
    }
}
