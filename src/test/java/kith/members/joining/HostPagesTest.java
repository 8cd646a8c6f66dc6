package kith.members.joining;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class HostPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Test
    void theHostSeesWhoLivesHere() {
        var ada = cast.ada();

        var page = cast.browserOf(cast.host()).get("/host/members");

        assertThat(page.text()).contains(ada.email());
    }

    @Test
    void nobodyElseDoes() {
        var ada = cast.ada();
        var browser = cast.browserOf(ada);

        assertThat(browser.get("/host/members").status()).isEqualTo(403);
        assertThat(browser.get("/host/invitations").status()).isEqualTo(403);
        assertThat(browser.postFrom("/settings", "/host/invitations", "email", "")
                        .status())
                .isEqualTo(403);
        assertThat(browser.postFrom("/settings", "/host/members/" + ada.id().value() + "/host")
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/settings").html().select("a[href^=/host]")).isEmpty();
        assertThat(members.find(ada.id()).orElseThrow().host()).isFalse();
    }

    @Test
    void aHostMakesAnotherMemberHost() {
        var ada = cast.ada();

        cast.browserOf(cast.host())
                .get("/host/members")
                .submit("/host/members/" + ada.id().value() + "/host");

        assertThat(members.find(ada.id()).orElseThrow().host()).isTrue();
    }
}
