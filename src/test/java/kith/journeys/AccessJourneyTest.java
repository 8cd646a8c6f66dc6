package kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.cast.Cast;
import kith.demo.Demo;
import kith.members.Member;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What axe finds on every page there is, in both themes, on a phone and on a desk. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessJourneyTest {

    private static final String SIZES = """
            360,  LIGHT
            360,  DARK
            1440, LIGHT
            1440, DARK""";

    @Autowired
    Cast cast;

    @Autowired
    Demo demo;

    private Member hedy;
    private List<String> addresses = List.of();

    @BeforeAll
    void aHostHasAFilledBookAndHasLookedAtAFile() throws IOException {
        hedy = cast.host();
        demo.fill(hedy);
        var browser = cast.browserOf(hedy);
        var file = Path.of("src/test/resources/imports/linkedin/Connections-2024.csv");
        browser.upload("/imports", "/imports", "file", "Connections.csv", Files.readAllBytes(file));
        addresses = Addresses.of(browser, "/", "/people", "/moments", "/imports", "/log?line=coffee%20with%20Xyz");
    }

    @ParameterizedTest
    @CsvSource(textBlock = SIZES)
    void everyPageOfAFilledBook(int width, ColorScheme theme, Journey journey) {
        var page = page(journey, width, theme);
        journey.signIn(page, hedy);

        assertThat(addresses).hasSizeGreaterThan(25);
        assertThat(barriers(page, addresses)).isEmpty();
    }

    private static Page page(Journey journey, int width, ColorScheme theme) {
        return journey.open(options -> options.setViewportSize(width, 900).setColorScheme(theme));
    }

    private static List<String> barriers(Page page, List<String> paths) {
        return paths.stream()
                .flatMap(path -> {
                    page.navigate(path);
                    return Journey.barriers(page).stream().map(it -> path + " " + it);
                })
                .toList();
    }
}
