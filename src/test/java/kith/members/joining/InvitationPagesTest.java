package kith.members.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Member;
import kith.members.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class InvitationPagesTest {

    private static final String PASSWORD = "seven quiet herons at dawn";

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    JdbcClient db;

    @Test
    void anInvitationMakesOneAccountAndSignsItIn() {
        var link = invite(cast.host());
        var browser = cast.stranger();
        var email = someAddress();

        browser.get(link).submit(link, form(email));

        assertThat(browser.get("/settings").path()).isEqualTo("/settings");
        assertThat(members.withEmail(email))
                .get()
                .satisfies(it -> assertThat(it.host()).isFalse());
        assertThat(cast.stranger().get(link).status()).isEqualTo(404);
        assertThat(cast.stranger()
                        .postFrom("/sign-in", link, form(someAddress()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theLinkIsShownOnceAndNotKept() {
        var host = cast.browserOf(cast.host());
        var made = host.get("/host/invitations").submit("/host/invitations", "email", "");

        var link = made.html().select("code.secret").text();

        assertThat(link).matches("http://localhost:\\d+/invitations/[A-Za-z0-9_-]{43}");
        assertThat(host.get("/host/invitations").html().select("code.secret")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndTheInvitationStaysOpen() {
        var ada = cast.ada();
        var link = invite(cast.host());
        var browser = cast.stranger();

        var weak = browser.get(link).submit(link, "name", "Ida", "email", "ida@example.org", "password", "12345678");
        var taken = browser.get(link).submit(link, form(ada.email()));

        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.html().select("input[name=name]").val()).isEqualTo("Ida");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("has an account here already");
        assertThat(browser.get(link).status()).isEqualTo(200);
    }

    @Test
    void takenBackItOpensNoMore() {
        var host = cast.host();
        var link = invite(host);
        var browser = cast.browserOf(host);
        var page = browser.get("/host/invitations");
        var action = page.html().select("form[action$=/revoking]").first().attr("action");

        page.submit(action);

        assertThat(cast.stranger().get(link).status()).isEqualTo(404);
        assertThat(cast.stranger().get(link).text()).contains("This invitation opens no more");
    }

    @Test
    void afterAFortnightItOpensNoMore() {
        var host = cast.host();
        var link = invite(host);

        db.sql("UPDATE invitation SET expires_at = expires_at - interval '14 days' WHERE made_by = :host")
                .param("host", host.id().value())
                .update();

        assertThat(cast.stranger().get(link).status()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoTakeItUpAtOnceOneIsIn() throws Exception {
        var link = invite(cast.host());
        Callable<Boolean> take = () -> {
            var browser = cast.stranger();
            browser.get(link).answerTo(link, form(someAddress()));
            return browser.answer("/settings").status() == 200;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            var taken = threads.invokeAll(Stream.generate(() -> take).limit(4).toList());

            assertThat(taken.stream().filter(Future::resultNow)).hasSize(1);
        }
    }

    private String invite(Member host) {
        return cast.browserOf(host)
                .get("/host/invitations")
                .submit("/host/invitations", "email", "")
                .html()
                .select("code.secret")
                .text()
                .replaceAll("^http://[^/]+", "");
    }

    private static String someAddress() {
        return "ida" + UUID.randomUUID() + "@example.org";
    }

    private static String[] form(String email) {
        return new String[] {
            "name", "Ida", "email", email, "password", PASSWORD, "zone", "Europe/Rome", "language", "en"
        };
    }
}
