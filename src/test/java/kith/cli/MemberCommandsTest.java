package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kith.members.AppPasswords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands about accounts, one after another on one house, without a server. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MemberCommandsTest {

    @TempDir
    static Path house;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final java.io.InputStream realIn = System.in;

    @BeforeAll
    static void aHouse() throws IOException {
        System.setProperty(
                "kith.postgres.binaries", Path.of("target").toAbsolutePath().toString());
        Files.setPosixFilePermissions(house, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.setIn(realIn);
    }

    @Test
    @Order(1)
    void theFirstMemberAddedIsTheHost() {
        var code =
                kith("seven quiet herons\n", "member", "add", "Ada@example.org", "--name", "Ada", "--password-stdin");

        assertThat(code).as(err::toString).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ada@example.org is the host");
    }

    @Test
    @Order(2)
    void aSecondOfTheSameAddressAndATrivialPasswordAreRefusedInASentence() {
        assertThat(kith("seven quiet herons\n", "member", "add", "ada@example.org", "--name", "A", "--password-stdin"))
                .isEqualTo(1);
        assertThat(kith("password\n", "member", "add", "bo@example.org", "--name", "Bo", "--password-stdin"))
                .isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("kith: The address ada@example.org has an account here already.")
                .contains("kith: That would be among the first to be guessed.")
                .doesNotContain("\tat ");
    }

    @Test
    @Order(3)
    void anAppPasswordIsPrintedAloneAndOpensTheAccount() {
        var code = kith("", "app-password", "ada@example.org", "--name", "phone");

        assertThat(code).isZero();
        var secret = out.toString(StandardCharsets.UTF_8).strip();
        assertThat(secret).matches("([a-z2-9]{4}-){6}[a-z2-9]{4}");
        try (var installed = Installed.open(house)) {
            assertThat(installed.bean(AppPasswords.class).check("ada@example.org", secret))
                    .isPresent();
        }
    }

    @Test
    @Order(4)
    void membersAreListedAndHelped() {
        assertThat(kith("", "member", "list")).isZero();
        assertThat(kith("", "member", "reset-link", "ada@example.org")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("ada@example.org\tAda\t")
                .containsPattern("http://.*/reset/[A-Za-z0-9_-]{43}");
        assertThat(kith("", "member", "reset-link", "nobody@example.org")).isEqualTo(1);
    }

    private static int kith(String input, String... arguments) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.add("--data");
        all.add(house.toString());
        return Commands.run(all.toArray(String[]::new));
    }
}
