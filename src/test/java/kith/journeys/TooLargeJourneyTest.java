package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import kith.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A file larger than the house takes ends on a page that says so, not in a connection cut off while it is sent. */
@JourneyTest
class TooLargeJourneyTest {

    private static final long TOO_LARGE = 130L << 20;

    @Autowired
    Cast cast;

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void aLargeFile() throws IOException {
        file = folder.resolve("people.vcf");
        try (var empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(TOO_LARGE);
        }
    }

    @Test
    void itIsSaidToWhomeverSendsItWithScript(Journey journey) {
        sendsIt(journey, journey.wide());
    }

    @Test
    void itIsSaidToWhomeverSendsItWithoutScript(Journey journey) {
        sendsIt(journey, journey.withoutScript());
    }

    private void sendsIt(Journey journey, Page page) {
        journey.signIn(page, cast.ada());
        page.navigate("/imports");
        page.setInputFiles("#file", file);

        var answer = page.waitForResponse(
                it -> it.request().method().equals("POST"), () -> page.click("form[action='/imports'] button"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(page.locator("h1")).hasText("That file is too large");
        page.navigate("/imports");
        assertThat(page.locator("#earlier")).hasCount(0);
    }
}
