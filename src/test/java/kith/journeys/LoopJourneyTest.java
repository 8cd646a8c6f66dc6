package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kith.cast.NewHouseTest;
import kith.platform.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The main job, from an empty house to a Today that has changed, on real files. */
@NewHouseTest
@Tag("browser")
@ExtendWith(Chromium.class)
class LoopJourneyTest {

    private static final Path FILES = Path.of("src/test/resources/imports");

    @Autowired
    Database database;

    @BeforeEach
    void nobodyLivesHere() {
        JdbcClient.create(database.asOwner()).sql("TRUNCATE member CASCADE").update();
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void aNewcomerSeesWhomToTurnToAndAfterwardsTodayIsAnother(boolean script, Journey journey) {
        var page = journey.open(options -> options.setJavaScriptEnabled(script));

        opensTheHouse(page);
        bringsIn(page, "vcard/three-versions.vcf");
        bringsIn(page, "linkedin/Connections-2024.csv");
        bringsIn(page, "linkedin/messages-2023.csv");
        keepsInTouchWith(page, "Petra Modrá");
        keepsInTouchWith(page, "Mei Lin");
        seesOnToday(page, "Petra Modrá");
        logs(page, "Petra Modrá", "coffee today, 1h: her garden; ask about the plum trees");

        page.navigate("/");
        assertThat(card(page, "Petra Modrá")).hasCount(0);
        assertThat(card(page, "Mei Lin")).hasCount(1);
    }

    @Test
    void nothingBarsTheWayIntoAnEmptyHouse(Journey journey) {
        var page = journey.wide();
        var barriers = new Barriers(page).at("/welcome");

        page.fill("input[name=name]", "Kit Owner");
        page.fill("input[name=email]", "kit@example.org");
        page.fill("input[name=password]", "password1");
        page.click("form[action='/welcome'] button:not([type=button])");
        assertThat(page.locator("#password-error")).isVisible();

        org.assertj.core.api.Assertions.assertThat(
                        barriers.here("welcome-faults").found())
                .isEmpty();
    }

    private static void opensTheHouse(Page page) {
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile(".*/welcome"));
        page.fill("input[name=name]", "Kit Owner");
        page.fill("input[name=email]", "kit@example.org");
        page.fill("input[name=password]", "seven quiet herons at dawn");
        page.click("form[action='/welcome'] button:not([type=button])");
        assertThat(page).hasURL(Pattern.compile(".*/"));
        assertThat(page.locator("ol.steps")).isVisible();
    }

    /** Looks at the file, applies it, and waits: with script the page turns by itself, without one reloads. */
    private static void bringsIn(Page page, String file) {
        page.navigate("/imports");
        page.setInputFiles("input[type=file]", FILES.resolve(file));
        page.click("form[action='/imports'] button");
        page.click("form[action$='/applying'] button");
        for (var i = 0; i < 60 && page.locator("progress").count() > 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator("form[action$='/undoing']")).isVisible();
    }

    private static void keepsInTouchWith(Page page, String name) {
        page.navigate("/people/inbox");
        page.locator("li.row", new Page.LocatorOptions().setHasText(name))
                .locator("button[name=keep]")
                .click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("li.row a", new Page.LocatorOptions().setHasText(name)))
                .hasCount(0);
    }

    /** Whom, why, and with what. */
    private static void seesOnToday(Page page, String name) {
        page.navigate("/");
        assertThat(card(page, name)).hasCount(1);
        assertThat(card(page, name).locator(".suggestion-why")).not().isEmpty();
        assertThat(card(page, name)
                        .locator(".suggestion-actions a, .suggestion-actions button")
                        .first())
                .isVisible();
    }

    private static void logs(Page page, String name, String line) {
        card(page, name).locator(".suggestion-name a").click();
        page.fill("textarea[name=line]", line);
        page.click("form[action='/log/line'] button:not([formaction])");
        assertThat(page.locator("#toasts, .said")).containsText(name);
        assertThat(page.locator("main")).containsText("her garden");
        assertThat(page.locator("main")).containsText("plum trees");
    }

    private static com.microsoft.playwright.Locator card(Page page, String name) {
        return page.locator("li.suggestion", new Page.LocatorOptions().setHasText(name));
    }
}
