package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import kith.cast.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class SignInJourneyTest {

    @Autowired
    Cast cast;

    @Test
    void signingInAndOutWorksWithScriptOff(Journey journey) {
        var page = journey.withoutScript();

        journey.signIn(page, cast.ada());
        page.navigate("/settings");
        assertThat(heading(page, "Profile")).isVisible();
        page.click("form[action='/sign-out'] button");

        assertThat(heading(page, "Welcome back")).isVisible();
    }

    @Test
    void theThemeIsSwitchedByOneClick(Journey journey) {
        var page = journey.wide();
        journey.signIn(page, cast.ada());
        page.navigate("/settings");

        page.click("label.choice:has-text('Dark')");

        assertThat(page.locator("html[data-theme=dark]")).hasCount(1);
        page.navigate("/settings/sessions");
        assertThat(page.locator("html[data-theme=dark]")).hasCount(1);
    }

    private static com.microsoft.playwright.Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setLevel(1));
    }
}
