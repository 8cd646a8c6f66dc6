package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
        Journey.pictureIfWanted(page, "log-narrow");
        page.press("#line", "Enter");
        assertThat(page.locator(".timeline")).containsText("her move to Lyon");

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(page.locator("#toasts")).containsText("Ana Weber, Bo Lindqvist");
        Journey.pictureIfWanted(page, "logged-narrow");
        assertThat(Barriers.on(page)).isEmpty();
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
        Journey.pictureIfWanted(page, "log-asks-dark");
        assertThat(Barriers.on(page)).isEmpty();

        page.click("#understood .form-actions button");
        assertThat(page.locator("#toasts")).containsText("Zoe");
        page.navigate("/moments");
        assertThat(page.locator(".timeline")).containsText("Lunch");
        Journey.pictureIfWanted(page, "journal-dark");
        assertThat(Barriers.on(page)).isEmpty();
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
        Journey.pictureIfWanted(page, "log-fields");
        assertThat(page.locator("#note")).hasValue("her move to Lyon");
        page.click("#understood .form-actions button");

        page.navigate("/moments");
        assertThat(page.locator(".timeline")).containsText("her move to Lyon");
    }
}
