package kith.members.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Members;
import kith.members.session.Sessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class SettingsPagesTest {

    private static final String PASSWORD = "seven quiet herons at dawn";

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @Test
    void theProfileIsChanged() {
        var ada = cast.ada();

        var page = cast.browserOf(ada)
                .get("/settings")
                .submit(
                        "/settings/profile",
                        "name",
                        "Ada King",
                        "zone",
                        "Asia/Tokyo",
                        "language",
                        "en",
                        "region",
                        "JP");

        assertThat(page.text()).contains("Saved.");
        assertThat(members.find(ada.id())).get().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Ada King");
            assertThat(it.zone().getId()).isEqualTo("Asia/Tokyo");
            assertThat(it.region()).isEqualTo("JP");
            assertThat(it.locale().getLanguage()).isEqualTo("en");
        });
    }

    @Test
    void aProfileWithoutANameIsRefusedAndTheRestKept() {
        var page = cast.browserOf(cast.ada())
                .get("/settings")
                .submit("/settings/profile", "name", "", "zone", "Asia/Tokyo", "language", "en", "region", "");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("select[name=zone] option[selected]").val())
                .isEqualTo("Asia/Tokyo");
    }

    @Test
    void theThemeIsSwitched() {
        var browser = cast.browserOf(cast.ada());

        var page = browser.get("/settings").submit("/settings/theme", "theme", "dark");

        assertThat(page.html().selectFirst("html").attr("data-theme")).isEqualTo("dark");
        assertThat(browser.postFrom("/settings", "/settings/theme", "theme", "neon")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theAddressIsChangedWithThePasswordOnly() {
        var ada = cast.ada();
        var browser = cast.browserOf(ada);
        var other = "ada" + UUID.randomUUID() + "@example.org";

        var wrong = browser.get("/settings").submit("/settings/email", "email", other, "password", "not this one");
        var right = browser.get("/settings").submit("/settings/email", "email", other, "password", Cast.PASSWORD);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#email").val()).isEqualTo(other);
        assertThat(right.text()).contains(other);
        assertThat(members.withEmail(other)).isPresent();
    }

    @Test
    void anotherMembersAddressIsRefused() {
        var grace = cast.grace();

        var page = cast.browserOf(cast.ada())
                .get("/settings")
                .submit("/settings/email", "email", grace.email(), "password", Cast.PASSWORD);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("has an account here already");
    }

    @Test
    void changingThePasswordAsksTheOldOneAndEndsOtherSessions() {
        var ada = cast.ada();
        var here = cast.browserOf(ada);
        var elsewhere = cast.browserOf(ada);

        var wrong =
                here.get("/settings/sign-in").submit("/settings/password", "old", "not this one", "password", PASSWORD);
        var weak = here.get("/settings/sign-in")
                .submit("/settings/password", "old", Cast.PASSWORD, "password", "password");
        var right =
                here.get("/settings/sign-in").submit("/settings/password", "old", Cast.PASSWORD, "password", PASSWORD);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#old-error")).hasSize(1);
        assertThat(weak.html().select("#password-error")).hasSize(1);
        assertThat(right.text()).contains("Your password is changed");
        assertThat(here.answer("/settings").status()).isEqualTo(200);
        assertThat(elsewhere.answer("/settings").status()).isEqualTo(302);
    }

    @Test
    void sessionsAreListedAndEnded() {
        var ada = cast.ada();
        var here = cast.browserOf(ada);
        var there = cast.browserOf(ada);
        cast.browserOf(ada);

        var page = here.get("/settings/sessions");
        var other = page.html()
                .select("form[action^=/settings/sessions/][action$=/end]")
                .eachAttr("action")
                .get(0);
        assertThat(page.text()).contains("This one, now").contains("since today");

        page.submit("/settings/sessions/others/end");

        assertThat(other).isNotEmpty();
        assertThat(here.answer("/settings").status()).isEqualTo(200);
        assertThat(there.answer("/settings").status()).isEqualTo(302);
        assertThat(sessions.of(ada.id())).hasSize(1);
    }

    @Test
    void signingOutEverywhereEndsThisOneToo() {
        var ada = cast.ada();
        var here = cast.browserOf(ada);

        var page = here.get("/settings/sessions").submit("/settings/sessions/all/end");

        assertThat(page.path()).isEqualTo("/sign-in");
        assertThat(sessions.of(ada.id())).isEmpty();
    }

    @Test
    void anotherMembersThingsAreNotThere() {
        var ada = cast.ada();
        cast.browserOf(ada);
        var session = sessions.of(ada.id()).getFirst().id();
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.postFrom("/settings", "/settings/sessions/" + session + "/end")
                        .status())
                .isEqualTo(404);
        assertThat(grace.postFrom("/settings", "/settings/app-passwords/" + session + "/removal")
                        .status())
                .isEqualTo(404);
        assertThat(grace.postFrom("/settings", "/settings/passkeys/" + session + "/removal")
                        .status())
                .isEqualTo(404);
        assertThat(grace.postFrom("/settings", "/settings/passkeys/" + session + "/name", "name", "x")
                        .status())
                .isEqualTo(404);
        assertThat(sessions.of(ada.id())).hasSize(1);
    }
}
