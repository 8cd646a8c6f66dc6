package kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book in and out of a house without a server. */
class BookCommandsTest {

    private static final String CARDS = "src/test/resources/imports/vcard/three-versions.vcf";

    @TempDir
    static Path house;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final InputStream realIn = System.in;

    @BeforeEach
    void listen() throws IOException {
        System.setProperty(
                "kith.postgres.binaries", Path.of("target").toAbsolutePath().toString());
        Files.setPosixFilePermissions(house, PosixFilePermissions.fromString("rwxr-xr-x"));
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.setIn(realIn);
    }

    @Test
    void aBookComesInOnceAndGoesOut() throws IOException {
        kith("seven quiet herons\n", "member", "add", "ada@example.org", "--name", "Ada", "--password-stdin");

        assertThat(kith("n\n", "import", CARDS, "--member", "ada@example.org")).isEqualTo(1);
        assertThat(kith("", "import", CARDS, "--member", "ada@example.org", "--yes"))
                .as(err::toString)
                .isZero();
        assertThat(kith("", "import", CARDS, "--member", "ada@example.org", "--yes", "--format", "vcard"))
                .isZero();
        assertThat(kith("", "import", "gone.vcf", "--member", "ada@example.org", "--yes"))
                .isEqualTo(1);
        assertThat(kith("", "import", CARDS, "--member", "nobody@example.org", "--yes"))
                .isEqualTo(1);

        assertThat(out.toString(UTF_8))
                .contains("Brought in. vcard: 3 people (3 new", "(0 new, 0 updated, 3 already there");
        assertThat(kith("", "check")).as(out::toString).isZero();
        assertThat(kith("", "check", "--member", "ada@example.org", "--repair")).isZero();
        assertThat(kith("", "check", "--member", "nobody@example.org")).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains("The database checks its pages", "ada@example.org: all is right.")
                .doesNotContain("Lovelace");
        var cards = house.resolve("book.vcf");
        assertThat(kith("", "export", "--member", "ada@example.org", "--format", "vcard", "--out", cards.toString()))
                .isZero();
        assertThat(Files.readString(cards)).contains("FN:Olga Old", "FN:Mira Mid", "FN:Nina New");
        assertThat(err.toString(UTF_8))
                .contains("kith: There is no file gone.vcf")
                .doesNotContain("\tat ");
    }

    @Test
    void anyTableAndAChatComeInWithoutBeingAskedAbout() throws IOException {
        kith("seven quiet herons\n", "member", "add", "ada@example.org", "--name", "Ada", "--password-stdin");
        var table = Files.writeString(house.resolve("t.csv"), "Wer;Womit\nAna Weber;ana@x.org\nBo Berg;bo@x.org\n");
        var chat = Files.writeString(
                house.resolve("chat.txt"),
                "1.3.24, 9:00 - Ana Weber: hi\n1.3.24, 9:05 - Me: ho\n1.3.24, 9:06 - Zed Y: x\n");

        assertThat(kith("", "import", table.toString(), "--member", "ada@example.org", "--yes"))
                .as(err::toString)
                .isZero();
        assertThat(kith("", "import", chat.toString(), "--member", "ada@example.org"))
                .isEqualTo(1);
        assertThat(kith("", "import", chat.toString(), "--member", "ada@example.org", "--me", "Me"))
                .as(err::toString)
                .isZero();

        assertThat(err.toString(UTF_8)).contains("Say with --me which of them you are: ");
        assertThat(out.toString(UTF_8))
                .contains(
                        "Brought in. csv: 2 people (2 new", "Brought in. Days of chat: 1. Nobody of the book: Zed Y.");
    }

    private static int kith(String in, String... arguments) {
        System.setIn(new ByteArrayInputStream(in.getBytes(UTF_8)));
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", house.toString()));
        return Commands.run(all.toArray(String[]::new));
    }
}
