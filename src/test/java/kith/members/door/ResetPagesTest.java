package kith.members.door;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Member;
import kith.members.session.Sessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class ResetPagesTest {

    private static final String PASSWORD = "seven quiet herons at dawn";

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient db;

    @Test
    void withoutAMailServerTheHostIsTheOneToAsk() {
        assertThat(cast.stranger().get("/reset").text()).contains("Ask its host for a link");
    }

    @Test
    void theHostsLinkSetsANewPasswordOnceAndEndsAllSessions() {
        var ada = cast.ada();
        var elsewhere = cast.browserOf(ada);
        var link = linkFor(ada);
        var browser = cast.stranger();

        browser.get(link).submit(link, "password", PASSWORD);

        assertThat(browser.get("/settings").path()).isEqualTo("/settings");
        assertThat(elsewhere.answer("/settings").status()).isEqualTo(302);
        assertThat(sessions.of(ada.id())).hasSize(1);
        assertThat(cast.stranger().get(link).status()).isEqualTo(404);
        var old = cast.stranger().get("/sign-in").submit("/sign-in", "email", ada.email(), "password", Cast.PASSWORD);
        assertThat(old.status()).isEqualTo(422);
    }

    @Test
    void aTrivialPasswordIsRefusedAndTheLinkStaysOpen() {
        var ada = cast.ada();
        var link = linkFor(ada);

        var page = cast.stranger().get(link).submit(link, "password", ada.email());

        assertThat(page.status()).isEqualTo(422);
        assertThat(cast.stranger().get(link).status()).isEqualTo(200);
    }

    @Test
    void afterAnHourTheLinkOpensNoMore() {
        var ada = cast.ada();
        var link = linkFor(ada);

        db.sql("UPDATE reset_link SET expires_at = expires_at - interval '1 hour' WHERE member_id = :ada")
                .param("ada", ada.id().value())
                .update();

        assertThat(cast.stranger().get(link).status()).isEqualTo(404);
        assertThat(cast.stranger()
                        .postFrom("/sign-in", link, "password", PASSWORD)
                        .status())
                .isEqualTo(404);
    }

    private String linkFor(Member member) {
        var browser = cast.browserOf(cast.host());
        return browser.get("/host/members")
                .submit("/host/members/" + member.id().value() + "/reset-link")
                .html()
                .select("code.secret")
                .text()
                .replaceAll("^http://[^/]+", "");
    }
}
