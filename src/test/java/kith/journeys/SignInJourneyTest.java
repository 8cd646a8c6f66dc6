package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
    void signingInWorksWithScriptOff(Journey journey) {
        var page = journey.withoutScript();

        journey.signIn(page, cast.ada());
        page.navigate("/sign-in");

        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Sign in")))
                .isVisible();
    }
}
