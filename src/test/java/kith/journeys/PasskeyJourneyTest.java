package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import kith.cast.Cast;
import kith.members.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class PasskeyJourneyTest {

    @Autowired
    Cast cast;

    @Test
    void aPasskeyIsAddedAndThenSignsInWithoutAPassword(Journey journey) {
        var page = journey.wide();
        authenticator(page);
        addPasskey(journey, page, cast.ada());
        assertThat(page.locator(".settings-item")).containsText("my key");
        page.context().clearCookies();

        page.navigate("/sign-in?to=/settings/sign-in");
        page.click("[data-passkey-go]");

        page.waitForURL("**/settings/sign-in");
        assertThat(page.locator(".settings-item")).containsText("last used today");
    }

    @Test
    void aPasskeyThatWasRemovedOpensNothing(Journey journey) {
        var page = journey.wide();
        authenticator(page);
        addPasskey(journey, page, cast.ada());

        page.click("form[action$='/removal'] button");
        assertThat(page.locator(".settings-item")).hasCount(0);
        page.context().clearCookies();
        page.navigate("/sign-in");
        page.click("[data-passkey-go]");

        assertThat(page.locator("[data-passkey-words]")).containsText("not known here");
    }

    @Test
    void aPasskeyIsRenamed(Journey journey) {
        var page = journey.wide();
        authenticator(page);
        addPasskey(journey, page, cast.ada());

        page.click(".settings-item summary");
        page.fill(".settings-item input[name=name]", "kitchen tablet");
        page.click(".settings-item details button");

        assertThat(page.locator(".settings-item")).containsText("kitchen tablet");
    }

    @Test
    void aDeviceThatDoesNotAnswerIsToldInWords(Journey journey) {
        var page = journey.wide();
        var devices = authenticator(page);
        journey.signIn(page, cast.ada());
        page.navigate("/settings/sign-in");
        devices.session.send("WebAuthn.setUserVerified", verified(devices.id, false));

        page.click("[data-passkey-go]");

        assertThat(page.locator("[data-passkey-words]")).containsText("did not answer");
    }

    private static void addPasskey(Journey journey, Page page, Member member) {
        journey.signIn(page, member);
        page.navigate("/settings/sign-in");
        page.fill("[data-passkey] input[name=name]", "my key");
        page.click("[data-passkey-go]");
        assertThat(page.locator(".settings-item")).hasCount(1);
    }

    private record Devices(CDPSession session, String id) {}

    /** A device of this browser that holds passkeys and knows its owner by sight. */
    private static Devices authenticator(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        var id = session.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
        return new Devices(session, id);
    }

    private static JsonObject verified(String authenticator, boolean verified) {
        var wanted = new JsonObject();
        wanted.addProperty("authenticatorId", authenticator);
        wanted.addProperty("isUserVerified", verified);
        return wanted;
    }
}
