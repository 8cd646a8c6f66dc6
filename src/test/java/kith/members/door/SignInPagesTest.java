package kith.members.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.session.Sessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class SignInPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Guesses guesses;

    @Test
    void aStrangerIsAskedToSignInAndThenSeesWhatTheyWanted() {
        var ada = cast.ada();
        var stranger = cast.stranger();

        var answer = stranger.answer("/settings/sessions?x=1");
        var page = stranger.get(answer.location()).submit("/sign-in", "email", ada.email(), "password", Cast.PASSWORD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/sign-in?to=%2Fsettings%2Fsessions%3Fx%3D1");
        assertThat(page.path()).isEqualTo("/settings/sessions?x=1");
    }

    @Test
    void aWrongPasswordKeepsWhatWasTypedAndSaysSo() {
        var ada = cast.ada();

        var page = signIn(cast.stranger(), ada.email(), "not this one");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("input[name=email]").val()).isEqualTo(ada.email());
        assertThat(page.text()).contains("do not go together");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var answer = cast.stranger()
                .post("/sign-in", List.of(new String[] {"email", "a@b.c"}, new String[] {"password", "x"}));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Nothing was changed");
    }

    @Test
    void signingInLeadsToNoOtherHouse() {
        var ada = cast.ada();

        var answer = cast.stranger()
                .get("/sign-in?to=//evil.example/")
                .answerTo("/sign-in", "email", ada.email(), "password", Cast.PASSWORD, "to", "https://evil.example/");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void signingInGivesANewSessionAndEndsTheOldOne() {
        var ada = cast.ada();
        var browser = cast.browserOf(ada);
        var before = sessions.of(ada.id()).getFirst().id();

        browser.get("/settings");
        browser.postFrom("/settings", "/sign-in", "email", ada.email(), "password", Cast.PASSWORD);

        assertThat(sessions.of(ada.id())).hasSize(1).noneMatch(it -> it.id().equals(before));
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTakenUp() {
        var ada = cast.ada();
        var browser = cast.stranger();
        var page = browser.get("/sign-in");

        var answer = page.answerTo("/sign-in", "email", ada.email(), "password", Cast.PASSWORD);

        var cookie = answer.response().headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("kith_session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(page.response().headers().allValues("Set-Cookie")).noneMatch(it -> it.startsWith("kith_session="));
    }

    @Test
    void behindHttpsCookiesAreSecureAndOfThisHostAlone() {
        var ada = cast.ada();
        var browser = cast.stranger();
        var page = browser.get("/sign-in");
        browser.overHttps();

        var answer = page.answerTo("/sign-in", "email", ada.email(), "password", Cast.PASSWORD);

        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .anyMatch(it -> it.startsWith("__Host-kith_session=") && it.contains("Secure"))
                .anyMatch(it -> it.startsWith("__Host-kith_device=") && it.contains("Secure"));
    }

    @Test
    void signingOutEndsTheSession() {
        var ada = cast.ada();
        var browser = cast.browserOf(ada);

        var page = browser.get("/settings").submit("/sign-out");

        assertThat(page.path()).isEqualTo("/sign-in");
        assertThat(browser.answer("/settings").status()).isEqualTo(302);
        assertThat(sessions.of(ada.id())).isEmpty();
    }

    @Test
    void strangersWhoGuessAreSlowedAndToldHowLong() {
        var ada = cast.ada();
        for (var i = 0; i < 10; i++) {
            signIn(cast.stranger().at("203.0.113." + (10 + i)), ada.email(), "guess " + i);
        }

        var page = signIn(cast.stranger().at("203.0.113.99"), ada.email(), Cast.PASSWORD);

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("Too many tries. Wait 2 minutes");
    }

    @Test
    void noStrangersGuessesLockTheOwnersKnownBrowserOut() {
        var ada = cast.ada();
        var known = cast.browserOf(ada);
        known.get("/settings").submit("/sign-out");
        for (var i = 0; i < 12; i++) {
            signIn(cast.stranger().at("203.0.113.100"), ada.email(), "guess " + i);
        }

        var page = signIn(known, ada.email(), Cast.PASSWORD);

        assertThat(page.status()).isNotEqualTo(429);
        assertThat(known.get("/settings").path()).isEqualTo("/settings");
    }

    @Test
    void oneAddressThatGuessesAtManyAccountsIsSlowed() {
        cast.ada();
        for (var i = 0; i < 65; i++) {
            guesses.take(Guesses.Kind.ADDRESS, "198.51.100.7");
        }

        var page = signIn(cast.stranger().at("198.51.100.7"), UUID.randomUUID() + "@example.org", "guess");

        assertThat(page.status()).isEqualTo(429);
    }

    @Test
    void aKnownBrowserThatGuessesIsSlowedToo() {
        var ada = cast.ada();
        var browser = cast.browserOf(ada);
        browser.get("/settings").submit("/sign-out");
        for (var i = 0; i < 10; i++) {
            signIn(browser, ada.email(), "guess " + i);
        }

        assertThat(signIn(browser, ada.email(), Cast.PASSWORD).status()).isEqualTo(429);
    }

    private static Browser.Page signIn(Browser browser, String email, String password) {
        return browser.get("/sign-in").answerTo("/sign-in", "email", email, "password", password);
    }
}
