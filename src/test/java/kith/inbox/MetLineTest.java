package kith.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.drafts.ContactPoint;
import kith.drafts.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetLineTest {

    @Test
    void aWholeLineIsTakenApart() {
        var line = MetLine.parse(
                        "- Ana Marić, architect at Studio Nord: builds a boat, ana@example.org, +49 151 1234567")
                .orElseThrow();

        assertThat(line.name()).isEqualTo("Ana Marić");
        assertThat(line.work()).contains(new Work("Studio Nord", "architect"));
        assertThat(line.about()).isEqualTo("builds a boat");
        assertThat(line.contacts())
                .containsExactly(ContactPoint.email("ana@example.org"), ContactPoint.phone("+49 151 1234567"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bo|Bo|",
                "  * Bo Berg  |Bo Berg|",
                "2. Bo Berg - talks about trains|Bo Berg|talks about trains",
                "Bo Berg: has two dogs; wants to move|Bo Berg|has two dogs; wants to move",
                "Anne-Marie O'Neill (loves jazz)|Anne-Marie O'Neill|loves jazz",
                "李小龙, 会武术|李小龙|会武术",
                "Bo Berg 12 years in Oslo|Bo Berg 12 years in Oslo|",
            })
    void theNameEndsWhereTheRestBegins(String line, String name, String about) {
        var met = MetLine.parse(line).orElseThrow();

        assertThat(met.name()).isEqualTo(name);
        assertThat(met.about()).isEqualTo(Optional.ofNullable(about).orElse(""));
    }

    @Test
    void aLinkIsAWayToReachThem() {
        assertThat(MetLine.parse("Bo Berg https://example.org/bo").orElseThrow())
                .isEqualTo(new MetLine(
                        "Bo Berg", Optional.empty(), "", List.of(ContactPoint.link("https://example.org/bo"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "---", "bo@example.org", "12", ", architect"})
    void aLineWithoutANameIsNobody(String line) {
        assertThat(MetLine.parse(line)).isEmpty();
    }
}
