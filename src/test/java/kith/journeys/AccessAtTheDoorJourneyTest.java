package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kith.cast.Cast;
import kith.members.AppPasswords;
import kith.members.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That nothing bars the way in: signing in, an invitation, a password anew; and on what is said there once only. */
@JourneyTest
class AccessAtTheDoorJourneyTest {

    @Autowired
    Cast cast;

    @Autowired
    AppPasswords appPasswords;

    @Test
    void signingIn(Journey journey) {
        var page = journey.wide();
        var barriers = new Barriers(page)
                .at("/sign-in")
                .at("/reset")
                .at("/reset/nothing")
                .at("/invitations/nothing");

        page.navigate("/sign-in");
        page.fill("input[name=email]", "ada@example.org");
        page.fill("input[name=password]", "wrong");
        page.click("form[action='/sign-in'] button");
        assertThat(page.locator("[role=alert].notice")).isVisible();

        assertThat(barriers.here("sign-in-wrong").found()).isEmpty();
    }

    @Test
    void invitationsAndLinksForANewPassword(Journey journey) {
        var page = journey.wide();
        journey.signIn(page, host());
        var barriers = new Barriers(page).at("/settings/app-passwords");
        cast.linus();

        page.navigate("/host/members");
        page.locator("form[action$='/reset-link'] button").first().click();
        var reset = secretOf(page);
        barriers.here("reset-link");
        page.navigate("/host/invitations");
        page.fill("input[name=email]", "grace@example.org");
        page.click("form[action='/host/invitations'] button");
        var invitation = secretOf(page);
        barriers.here("invited");

        var stranger = journey.wide();
        var atTheDoor = new Barriers(stranger).at(reset).at(invitation);
        tooSimple(stranger);
        atTheDoor.here("invitation-faults");
        stranger.navigate(reset);
        tooSimple(stranger);
        atTheDoor.here("reset-faults");

        assertThat(barriers.found()).isEmpty();
        assertThat(atTheDoor.found()).isEmpty();
    }

    private Member host() {
        var host = cast.host();
        appPasswords.make(host.id(), "address book on my phone");
        return host;
    }

    private static String secretOf(Page page) {
        return page.locator("code.secret").first().textContent();
    }

    private static void tooSimple(Page page) {
        page.fill("input[name=password]", "password1");
        page.locator("form").evaluate("it => { it.noValidate = true; it.requestSubmit(); }");
        assertThat(page.locator("[id$=-error], [role=alert].notice").first()).isVisible();
    }
}
