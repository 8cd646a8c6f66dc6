package kith.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.PersonDraft;
import kith.sync.files.FoundPerson;
import kith.sync.files.MonicaSql;
import kith.sync.files.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsideTest {

    static Stream<Path> samples() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/imports"))) {
            return files.filter(it -> Files.isRegularFile(it)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoeverIsLaidAsideComesBackAsTheyWere(Path sample) throws IOException {
        try (var bytes = Files.newInputStream(sample)) {
            ParsedFile.of(bytes).people().forEach(AsideTest::comesBack);
        }
    }

    @Test
    void evenWithAllThatMonicaKnows() {
        ParsedFile.of(new MonicaSql(40, 9).stream()).people().forEach(AsideTest::comesBack);
    }

    private static void comesBack(FoundPerson found) {
        var disk = new Aside();
        var draft = found.draft().with(Optional.empty());
        var heavy = noted(draft, "Käse, \"Brot\"; \\n\n".repeat(2_000).strip());

        var light = disk.lay(draft);
        var laid = disk.lay(heavy);
        var again = disk.lay(heavy);

        assertThat(light.get()).isEqualTo(draft);
        assertThat(laid.get()).isEqualTo(heavy).isEqualTo(again.get());
    }

    private static PersonDraft noted(PersonDraft it, String notes) {
        return new PersonDraft(
                it.name(),
                it.works(),
                it.contacts(),
                it.birthday(),
                it.home(),
                it.met(),
                it.circles(),
                it.interests(),
                notes,
                it.photo(),
                it.uid(),
                it.rest());
    }
}
