package kith.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kith.cast.Cast;
import kith.cast.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class AppPasswordsTest {

    @Autowired
    Cast cast;

    @Autowired
    AppPasswords appPasswords;

    @Autowired
    JdbcClient db;

    @Test
    void anAppPasswordOpensItsMembersAccountAndNoOther() {
        var ada = cast.ada();
        var grace = cast.grace();
        var secret = appPasswords.make(ada.id(), "phone");

        assertThat(appPasswords.check(ada.email(), secret)).contains(ada);
        assertThat(appPasswords.check(ada.email(), secret.replace("-", " ").toUpperCase(Locale.ROOT)))
                .contains(ada);
        assertThat(appPasswords.check(grace.email(), secret)).isEmpty();
        assertThat(appPasswords.check(ada.email(), Cast.PASSWORD)).isEmpty();
        assertThat(appPasswords.check(ada.email(), "")).isEmpty();
    }

    @Test
    void itsUseIsRemembered() {
        var ada = cast.ada();
        var secret = appPasswords.make(ada.id(), "phone");

        assertThat(appPasswords.of(ada.id()).getFirst().usedAt()).isEmpty();
        appPasswords.check(ada.email(), secret);

        assertThat(appPasswords.of(ada.id()).getFirst().usedAt()).isPresent();
    }

    @Test
    void removedItOpensNothing() {
        var ada = cast.ada();
        var secret = appPasswords.make(ada.id(), "phone");
        var id = appPasswords.of(ada.id()).getFirst().id();

        assertThat(appPasswords.remove(cast.grace().id(), id)).isFalse();
        assertThat(appPasswords.remove(ada.id(), id)).isTrue();

        assertThat(appPasswords.check(ada.email(), secret)).isEmpty();
    }

    @Test
    void theSecretItselfIsNotKept() {
        var ada = cast.ada();
        var secret = appPasswords.make(ada.id(), "phone");

        var rows = db.sql("SELECT a::text FROM app_password a WHERE member_id = :member")
                .param("member", ada.id().value())
                .query(String.class)
                .single();

        assertThat(secret).matches("([a-z2-9]{4}-){6}[a-z2-9]{4}");
        assertThat(rows).doesNotContain(secret.substring(0, 9));
    }

    @Test
    void thePageShowsItOnce() {
        var browser = cast.browserOf(cast.ada());

        var made = browser.get("/settings/app-passwords").submit("/settings/app-passwords", "name", "my phone");

        assertThat(made.html().select("code.secret").text()).matches("([a-z2-9]{4}-){6}[a-z2-9]{4}");
        var again = browser.get("/settings/app-passwords");
        assertThat(again.html().select("code.secret")).isEmpty();
        assertThat(again.text()).contains("my phone").contains("not used yet");
    }

    @Test
    void aNameIsNeeded() {
        var browser = cast.browserOf(cast.ada());

        var page = browser.get("/settings/app-passwords").submit("/settings/app-passwords", "name", " ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#name-error")).hasSize(1);
    }
}
