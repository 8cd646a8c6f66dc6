package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kith.cast.Cast;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
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

    @Autowired
    Details details;

    @Autowired
    Bonds bonds;

    Member ada;
    Person.Id ana;
    Person.Id bo;

    @BeforeEach
    void aBookOfTwo() {
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        bo = people.add(ada.id(), PersonDraft.named("Bo Lindqvist"), true);
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
    void onTodayTheBoxOpensInTheCardOneAtATime(Journey journey) {
        bonds.keepInTouch(ada.id(), people.ids(ada.id()), LocalDate.now().minusDays(60));
        var page = journey.wide();
        journey.signIn(page, ada);
        var cards = page.locator("li.suggestion");
        var log = new Locator.GetByRoleOptions().setName("Log it");

        cards.nth(0).getByRole(AriaRole.LINK, log).click();
        assertThat(cards.nth(0).locator("#line")).isFocused();
        cards.nth(1).getByRole(AriaRole.LINK, log).click();
        assertThat(cards.nth(1).locator("#line")).isFocused();
        assertThat(page.locator("#line")).hasCount(1);
        page.fill("#line", "called yesterday, 20 min: the garden");
        assertThat(page.locator("#understood")).containsText("20 min");
        assertThat(new Barriers(page).here("today-log").found()).isEmpty();
        page.press("#line", "Enter");

        assertThat(page.locator("#toasts")).containsText("Noted, with");
        assertThat(page).hasURL(Pattern.compile(".*/$"));
        assertThat(cards).hasCount(1);
    }

    @Test
    void theKeyOpensTheBoxAndWhatIsUnclearIsAskedFor(Journey journey) {
        var page = journey.dark();
        journey.signIn(page, ada);
        page.navigate("/moments");
        page.keyboard().press("l");
        page.waitForURL("**/log");

        page.fill("#line", "lunch with Zoe and Ana last Tuesday");
        assertThat(page.locator("#understood select[name=picked]")).isVisible();
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
    void withSeveralPeopleTheDetailGoesToWhomTheMemberChooses(Journey journey) {
        for (var page : List.of(journey.withoutScript(), journey.narrow())) {
            journey.signIn(page, ada);
            page.navigate("/log");
            page.fill("#line", "tea with Ana and Bo: learned that her mother keeps bees");
            if (page.locator("#detail-of").count() == 0) {
                page.click("button[formaction='/log/understood']");
            }
            Journey.pictureIfWanted(page, "log-several");
            page.selectOption("#detail-of", new SelectOption().setLabel("Bo Lindqvist"));
            assertThat(page.locator("#understood dd").last()).containsText("Bo Lindqvist");
            page.click(".log .button--primary");
            assertThat(page.locator("#toasts, .said").first()).containsText("Noted");
        }

        assertThat(details.of(ada.id(), ana)).isEmpty();
        assertThat(details.of(ada.id(), bo)).hasSize(2);
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
