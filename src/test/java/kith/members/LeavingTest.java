package kith.members;

import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import kith.cast.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class LeavingTest {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Test
    void leavingAsksForThePasswordAndThenTheAccountIsGone() {
        var ada = cast.ada();
        var browser = cast.browserOf(ada);

        var wrong = browser.get("/settings/leaving").submit("/settings/leaving", "password", "not this one");
        var right = browser.get("/settings/leaving").submit("/settings/leaving", "password", Cast.PASSWORD);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(right.path()).isEqualTo("/sign-in");
        assertThat(members.find(ada.id())).isEmpty();
    }
}
