package kith.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportLabTest {

    private static final String SAMPLES = "src/test/resources/imports/";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void saysOneLineForEachFileAlsoForOneThatFails() {
        int code =
                lab("import", SAMPLES + "vcard/three-versions.vcf", "gone.vcf", SAMPLES + "linkedin/messages-2023.csv");

        assertThat(code).isZero();
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(0).get("format").asString()).isEqualTo("vcard");
        assertThat(lines().get(0).get("people").asInt()).isEqualTo(3);
        assertThat(lines().get(1).get("error").asString()).isNotEmpty();
        assertThat(lines().get(2).get("moments").asInt()).isEqualTo(3);
    }

    @Test
    void writesCardsAndInteractionsForEachFile() throws IOException {
        lab(
                "import",
                "--cards",
                folder + "/cards",
                "--interactions",
                folder + "/talk",
                SAMPLES + "linkedin/messages-2023.csv",
                SAMPLES + "google/google-2019.csv");

        assertThat(Files.readString(folder.resolve("cards/google-2019.csv.vcf")))
                .contains("FN:Lena Krämer");
        var talk = new JsonMapper()
                .readTree(folder.resolve("talk/messages-2023.csv.json").toFile());
        assertThat(talk.get(0).get("person").asString()).isEqualTo("Petra Modrá");
        assertThat(talk.get(0).get("out").asInt()).isEqualTo(1);
        assertThat(talk.get(1).get("last").asString()).isEqualTo("2024-01-31");
    }

    @Test
    void aFormatThatIsNoneIsWrongUsage() {
        assertThat(lab("import", "--format", "telepathy", "x")).isEqualTo(2);
        assertThat(lab()).isEqualTo(2);
    }

    private int lab(String... arguments) {
        return Lab.call(new PrintStream(out, true, UTF_8), arguments);
    }

    private List<JsonNode> lines() {
        return out.toString(UTF_8)
                .lines()
                .map(line -> new JsonMapper().readTree(line))
                .toList();
    }
}
