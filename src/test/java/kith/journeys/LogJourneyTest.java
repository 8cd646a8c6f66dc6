package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import kith.cast.Cast;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class LogJourneyTest {

    private static final String LINE =
            "coffee with Bo yesterday, 1h: her move to Lyon; ask about the new team in March";

    @Autowired
    Cast cast;

    @Autowired
    People people;

    Member ada;
    Person.Id ana;

    @BeforeEach
    void aBookOfTwo() {
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        people.add(ada.id(), PersonDraft.named("Bo Lindqvist"), true);
    }

    @Test
    void aMomentIsLoggedOnAPersonsPageWithinTenSeconds(Journey journey) {
        var page = journey.narrow();
        journey.signIn(page, ada);
        page.navigate("/people/" + ana.value());

        var begin = Instant.now();
        page.fill("#line", LINE);
        assertThat(page.locator("#understood")).containsText("Bo Lindqvist");
        look(page, "log-narrow");
        page.press("#line", "Enter");
        assertThat(page.locator(".timeline")).containsText("her move to Lyon");

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(page.locator("#toasts")).containsText("Ana Weber, Bo Lindqvist");
        look(page, "logged-narrow");
        assertThat(Journey.barriers(page)).isEmpty();
    }

    @Test
    void theKeyOpensTheBoxAndWhatIsUnclearIsAskedFor(Journey journey) {
        var page = journey.dark();
        journey.signIn(page, ada);
        page.navigate("/moments");
        page.keyboard().press("l");
        page.waitForURL("**/log");

        page.fill("#line", "lunch with Zoe and Ana last Tuesday");
        assertThat(page.locator("#understood select[name=who]")).isVisible();
        look(page, "log-asks-dark");
        assertThat(Journey.barriers(page)).isEmpty();

        page.click("#understood .form-actions button");
        assertThat(page.locator("#toasts")).containsText("Zoe");
        page.navigate("/moments");
        assertThat(page.locator(".timeline")).containsText("Lunch");
        look(page, "journal-dark");
        assertThat(Journey.barriers(page)).isEmpty();
    }

    @Test
    void itTakesTwoStepsWithScriptOff(Journey journey) {
        var page = journey.withoutScript();
        journey.signIn(page, ada);
        page.navigate("/log");

        page.fill("#line", LINE);
        page.click("button[formaction='/log/understood']");
        assertThat(page.locator("#understood")).containsText("Bo Lindqvist");
        page.click("#understood summary");
        look(page, "log-fields");
        assertThat(page.locator("#note")).hasValue("her move to Lyon");
        page.click("#understood .form-actions button");

        page.navigate("/moments");
        assertThat(page.locator(".timeline")).containsText("her move to Lyon");
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/looks", "moments-" + name + ".png")));
    }
}
