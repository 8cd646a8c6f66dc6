package kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @TempDir
    Path data;

    @Test
    void whatWasSignedIsKnownAgainAfterARestart() {
        var signed = Seal.in(data).sign("toast", "Ana is in the bin");

        assertThat(Seal.in(data).verify("toast", signed)).contains("Ana is in the bin");
    }

    @Test
    void aChangedTextIsNotKithsAnyMore() {
        var seal = Seal.in(data);
        var signed = seal.sign("toast", "member 1");

        assertThat(seal.verify("toast", signed.replace("member 1", "member 2"))).isEmpty();
        assertThat(seal.verify("toast", "member 1")).isEmpty();
        assertThat(seal.verify("toast", ".member 1")).isEmpty();
        assertThat(seal.verify("toast", "")).isEmpty();
    }

    @Test
    void whatWasSignedForOnePurposeServesNoOther() {
        var seal = Seal.in(data);

        assertThat(seal.verify("reset", seal.sign("toast", "ada"))).isEmpty();
        assertThat(seal.verify("to", seal.sign("toast", "ada"))).isEmpty();
    }

    @Test
    void anotherInstallationsSealIsNotOurs(@TempDir Path elsewhere) {
        assertThat(Seal.in(data).verify("toast", Seal.in(elsewhere).sign("toast", "ada")))
                .isEmpty();
    }

    @Test
    void onlyTheUserWhoRunsKithMayReadTheKey() throws IOException {
        Seal.in(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("kith.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aDamagedKeyIsSaidInASentenceAndNotReplaced() throws IOException {
        Files.writeString(data.resolve("kith.key"), "c2hvcnQ=\n");

        assertThatThrownBy(() -> Seal.in(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("kith.key")
                .hasMessageContaining("backup");
        assertThat(data.resolve("kith.key")).hasContent("c2hvcnQ=\n");
    }
}
