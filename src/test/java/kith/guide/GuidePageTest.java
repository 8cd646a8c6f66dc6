package kith.guide;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class GuidePageTest {

    @Autowired
    Cast cast;

    @Test
    void everyWayOutHasItsStepsAndSaysWhatComesAlong() {
        var browser = cast.browserOf(cast.ada());
        assertThat(browser.get("/imports").html().select("a[href=/imports/guide]"))
                .hasSize(1);

        var page = browser.get("/imports/guide");

        assertThat(page.html().select("details.fold")).hasSizeGreaterThan(15).allSatisfy(way -> {
            assertThat(way.select("li")).hasSizeBetween(2, 5);
            assertThat(way.select("p.hint").text()).endsWith(".");
        });
        assertThat(page.text()).contains("iPhone", "LinkedIn", "Monica").doesNotContain("guide.", "|");
        assertThat(cast.stranger().answer("/imports/guide").status()).isEqualTo(302);
    }
}
