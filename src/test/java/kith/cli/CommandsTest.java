package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.Locale;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.members.Members;
import kith.members.Newcomer;
import kith.people.People;
import kith.platform.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommandsTest {

    @TempDir
    static Path data;

    private String said = "";

    @BeforeAll
    static void useTheBuildsBinaries() throws IOException {
        System.setProperty(
                "kith.postgres.binaries", Path.of("target").toAbsolutePath().toString());
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @BeforeEach
    void silence() {
        said = "";
    }

    @Test
    void aBookIsEmptiedAndTheAccountAndOtherBooksStay() {
        try (var kith = Installed.open(data)) {
            for (var name : new String[] {"ada", "grace"}) {
                var member = join(kith, name);
                kith.bean(People.class).add(member.id(), PersonDraft.named(name + "'s friend"), true);
            }
        }

        assertThat(kith("reset-book", "--member", "ada@example.org", "--yes")).isZero();

        assertThat(said).contains("ada@example.org is empty");
        try (var kith = Installed.open(data)) {
            var people = kith.bean(People.class);
            assertThat(people.isEmpty(kith.member("ada@example.org").id())).isTrue();
            assertThat(people.isEmpty(kith.member("grace@example.org").id())).isFalse();
        }
    }

    @Test
    void aBookIsNotEmptiedWithoutAYes() {
        assertThat(kith("reset-book", "--member", "ada@example.org")).isEqualTo(1);

        assertThat(said).startsWith("kith: This deletes every person").contains("--yes");
    }

    @Test
    void aMemberWhoIsNotHereIsSaidInOneSentence() {
        assertThat(kith("reset-book", "--member", "nobody@example.org", "--yes"))
                .isEqualTo(1);

        assertThat(said.strip()).isEqualTo("kith: No member here has the address nobody@example.org.");
    }

    @Test
    void aTakenPortIsSaidInOneSentence() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(kith("start", "--port", Integer.toString(other.getLocalPort())))
                    .isEqualTo(1);

            assertThat(said.strip())
                    .isEqualTo("kith: Port " + other.getLocalPort()
                            + " is taken by another program. Choose another with --port.");
        }
    }

    @Test
    void aSchemaOfANewerKithIsSaidInOneSentence(@TempDir Path newer) throws IOException {
        Files.setPosixFilePermissions(newer, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var database = Database.embedded(newer)) {
            database.migrate();
            JdbcClient.create(database.asOwner()).sql("""
                    INSERT INTO flyway_schema_history
                           (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    VALUES (999, '29990101.1', 'later', 'SQL', 'V29990101_1__later.sql', 'kith', 1, true)
                    """).update();
        }

        assertThat(kith("start", "--port", "0", "--data", newer.toString())).isEqualTo(1);

        assertThat(said.strip().lines()).singleElement().asString().contains("newer Kith");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(kith("reset-book")).isEqualTo(2);
        assertThat(kith("no-such-command")).isEqualTo(2);
    }

    private static Member join(Installed kith, String name) {
        return kith.bean(Members.class)
                .add(
                        new Newcomer(
                                name + "@example.org",
                                name,
                                "correct horse battery staple",
                                Locale.ENGLISH,
                                ZoneId.of("UTC")),
                        false)
                .orElseThrow();
    }

    /** Runs a command as ./kith would, on this test's folder; what it prints is kept in {@link #said}. */
    private int kith(String... arguments) {
        var out = System.out;
        var err = System.err;
        var heard = new ByteArrayOutputStream();
        var command = java.util.Arrays.asList(arguments).contains("--data") || arguments.length < 2
                ? arguments
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(arguments),
                                java.util.stream.Stream.of("--data", data.toString()))
                        .toArray(String[]::new);
        try (var ear = new PrintStream(heard, true, StandardCharsets.UTF_8)) {
            System.setOut(ear);
            System.setErr(ear);
            return Commands.run(command);
        } finally {
            System.setOut(out);
            System.setErr(err);
            said = heard.toString(StandardCharsets.UTF_8);
        }
    }
}
