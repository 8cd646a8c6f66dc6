package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import kith.cast.Cast;
import kith.demo.Demo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class KeysJourneyTest {

    @Autowired
    Cast cast;

    @Autowired
    Demo demo;

    @Test
    void keysLeadThroughTheHouse(Journey journey) {
        var page = journey.wide();
        journey.signIn(page, cast.ada());

        press(page, "l");
        assertThat(page).hasURL(Pattern.compile(".*/log"));
        page.navigate("/");
        press(page, "n");
        assertThat(page).hasURL(Pattern.compile(".*/people/new"));
        page.navigate("/");
        press(page, "g", "p");
        assertThat(page).hasURL(Pattern.compile(".*/people"));
        press(page, "/");
        assertThat(page.locator("input[name=q]")).isFocused();
    }

    @Test
    void thePaletteFindsAPersonByAPartOfTheName(Journey journey) {
        var ada = cast.ada();
        demo.fill(ada);
        var page = journey.wide();
        journey.signIn(page, ada);
        page.navigate("/people");
        var name = page.locator(".rows .row-link").first().textContent().strip();

        page.keyboard().press("Control+k");
        page.keyboard().type(name.substring(0, name.length() - 2));
        assertThat(page.locator("#palette [role=option]", new Page.LocatorOptions().setHasText(name)))
                .hasCount(1);
        page.locator("#palette [role=option]", new Page.LocatorOptions().setHasText(name))
                .click();

        assertThat(page.locator("h1")).hasText(name);
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }
}
