package kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No page lets anybody else look in: no foreign address, no inline script or style, no frame around it. */
@KithTest
class HeadersTest {

    @Autowired
    Cast cast;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/people", "/people/new", "/log", "/moments", "/imports", "/settings", "/nothing-here"})
    void aPageSpeaksToItsOwnHouseOnly(String path) {
        var page = cast.browserOf(cast.ada()).get(path);

        var policy =
                page.response().headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        var html = page.html();
        assertThat(html.select("[style], style, script:not([src])")).isEmpty();
        assertThat(html.select("[src], link[href]").eachAttr("src"))
                .allSatisfy(address -> assertThat(address).doesNotContain("://"));
        assertThat(html.select("link").eachAttr("href"))
                .allSatisfy(address -> assertThat(address).doesNotContain("://"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/old",
                "/assets/old/",
                "/assets/old/css/none.css",
                "/assets/old/../application.properties"
            })
    void anAssetThatIsNotThereIsNotFound(String path) {
        assertThat(cast.stranger().get(path).status()).isIn(400, 404);
    }
}
