package kith.members;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class SignInPagesTest {

    @Autowired
    Cast cast;

    @Test
    void aStrangerIsAskedToSignInAndThenSeesWhatTheyWanted() {
        cast.ada();
        var stranger = cast.stranger();

        var answer = stranger.answer("/settings");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/sign-in?to=%2Fsettings");
    }

    @Test
    void aWrongPasswordKeepsWhatWasTypedAndSaysSo() {
        var ada = cast.ada();

        var page = cast.stranger().get("/sign-in").submit("/sign-in", "email", ada.email(), "password", "not this one");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("input[name=email]").val()).isEqualTo(ada.email());
        assertThat(page.text()).contains("do not go together");
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        var answer = cast.stranger()
                .post("/sign-in", java.util.List.of(new String[] {"email", "a@b.c"}, new String[] {"password", "x"}));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Nothing was changed");
    }
}
