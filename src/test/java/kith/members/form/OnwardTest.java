package kith.members.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnwardTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/people/7?tab=1&q=%C3%BC#log", "/a//b", "/people?q={x}"})
    void aPathOfTheHouseIsKept(String path) {
        assertThat(Onward.within(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "people",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "\\\\evil.example",
                "/x\\y",
                " /people",
                "javascript:alert(1)",
                "/ü"
            })
    void anythingElseLeadsHome(String path) {
        assertThat(Onward.within(path)).isEqualTo("/");
    }
}
