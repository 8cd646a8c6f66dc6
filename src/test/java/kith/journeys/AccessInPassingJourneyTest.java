package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kith.cast.Cast;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That nothing bars the way on what no link leads to: what opens, what goes by, and what is said when something is wrong. */
@JourneyTest
class AccessInPassingJourneyTest {

    private static final Path FILES = Path.of("src/test/resources/imports");

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Bonds bonds;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    Member ada;
    Person.Id ana;

    @BeforeEach
    void aBookOfOne() {
        ada = cast.ada();
        ana = people.add(ada.id(), PeopleJourneyTest.ana(), true);
        bonds.keepInTouch(ada.id(), List.of(ana));
    }

    @Test
    void whatIsNotThereAndWhatIsRefused(Journey journey) {
        var page = signedIn(journey);
        var barriers = new Barriers(page)
                .at("/no-such-page")
                .at("/people/" + UUID.randomUUID())
                .at("/offline");

        page.navigate("/settings");
        page.evaluate(
                "document.querySelector('form[action=\"/settings/profile\"] input[name=_csrf]').value = 'another'");
        page.click("form[action='/settings/profile'] button");
        assertThat(page.locator("h1")).not().hasText("Profile");

        assertThat(barriers.here("refused").found()).isEmpty();
    }

    @Test
    void whatWasFilledInWrongly(Journey journey) {
        var page = signedIn(journey);
        var barriers = new Barriers(page);

        page.navigate("/people/new");
        page.fill("input[name=name]", "Ana Marić");
        page.fill("input[name=email]", "no address");
        page.fill("input[name=birthDay]", "31");
        page.selectOption("select[name=birthMonth]", "2");
        send(page, ".form-actions .button--primary");
        barriers.here("person-faults");

        page.navigate("/log/fields");
        page.fill("#minutes", "many");
        send(page, ".form-actions .button--primary");
        barriers.here("log-faults");

        page.navigate("/settings/rhythm");
        page.fill("input[name=floor]", "never");
        send(page, "form[action='/settings/rhythm'] .button--primary");
        barriers.here("rhythm-faults");

        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void aFileOnItsWayIn(Journey journey) {
        var page = signedIn(journey);
        var barriers = new Barriers(page);

        page.navigate("/imports");
        page.setInputFiles("input[type=file]", new FilePayload("diary.txt", "text/plain", "Dear diary".getBytes()));
        page.click("form[action='/imports'] button");
        assertThat(page.locator("main [role=alert]")).isVisible();
        barriers.here("import-refused");

        page.setInputFiles("input[type=file]", FILES.resolve("linkedin/Connections-2024.csv"));
        page.click("form[action='/imports'] button");
        assertThat(page.locator("form[action$='/applying']")).isVisible();
        barriers.here("import-preview");

        underWay("started_at = now(), people_done = 2");
        page.reload();
        page.waitForResponse("**/imports/*", () -> {}); // it looks again by itself
        assertThat(page.locator("progress")).isVisible();
        barriers.here("import-under-way");

        underWay("started_at = NULL, people_done = 0");
        page.reload();
        page.click("form[action$='/applying'] button");
        page.locator("form[action$='/undoing']").waitFor();
        barriers.here("import-done");

        page.click("form[action$='/undoing'] button");
        assertThat(page.locator("#toasts .toast")).isVisible();
        barriers.here("import-undone");

        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void whatOpens(Journey journey) {
        var page = signedIn(journey);
        var barriers = new Barriers(page);

        page.navigate("/people/" + ana.value());
        page.keyboard().press("Control+k");
        page.keyboard().type("mari");
        page.locator(".palette-option:has-text('Ana Marić')").waitFor();
        barriers.here("palette");
        page.keyboard().press("Escape");
        assertThat(page.locator("#palette")).isHidden();
        page.keyboard().press("?");
        page.locator("#keys[open]").waitFor();
        barriers.here("keys");
        page.keyboard().press("Escape");

        page.evaluate("document.querySelectorAll('main details').forEach(it => it.open = true)");
        barriers.here("person-unfolded");

        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void whatTheLogBoxUnderstood(Journey journey) {
        var page = signedIn(journey);
        var barriers = new Barriers(page);

        page.navigate("/log");
        page.fill("#line", "coffee with Ana last Tuesday, 1h: her move to Lyon; ask about the new team in March");
        assertThat(page.locator("#understood")).containsText("Ana Marić");
        barriers.here("log-understood");
        page.click("#understood summary");
        barriers.here("log-fields");

        people.add(ada.id(), PersonDraft.named("Bo Lindqvist"), true);
        page.fill("#line", "coffee with Ana and Bo: her move to Lyon; ask about the new team in March");
        assertThat(page.locator("#detail-of")).isVisible();
        barriers.here("log-several");

        page.navigate("/people/" + ana.value());
        page.fill("#line", "lunch with Zoe last Tuesday");
        assertThat(page.locator("#understood select[name=picked]")).isVisible();
        barriers.here("log-asks");

        page.fill("#line", "coffee tomorrow");
        assertThat(page.locator("#understood")).containsText("a plan");
        page.press("#line", "Enter");
        assertThat(page.locator("#toasts")).containsText("Ana Marić");
        barriers.here("plan-with-toast");

        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void whatIsLeftOutOfTheDays(Journey journey) {
        var page = signedIn(journey);
        page.navigate("/");
        page.locator("form[action$='/declining'] button").first().click();
        assertThat(page.locator("#toasts .toast")).isVisible();

        page.navigate("/settings/today");
        assertThat(page.locator(".settings-item")).hasCount(1);
        assertThat(new Barriers(page).here("left-out").found()).isEmpty();

        page.locator("form[action$='/ending'] button").click();
        assertThat(page.locator("#toasts")).containsText("may suggest Ana Marić again");
        assertThat(page.locator(".settings-item")).hasCount(0);
    }

    private Page signedIn(Journey journey) {
        var page = journey.wide();
        journey.signIn(page, ada);
        return page;
    }

    /** Sends a form that is wrong, and waits for it to come back. */
    private static void send(Page page, String button) {
        page.waitForResponse(answer -> answer.status() == 422, () -> page.click(button));
        page.waitForLoadState();
    }

    /** As it is between two looks of the job that brings people in. */
    private void underWay(String change) {
        books.write(ada.id(), () -> {
            db.sql("UPDATE import SET " + change).update();
        });
    }
}
