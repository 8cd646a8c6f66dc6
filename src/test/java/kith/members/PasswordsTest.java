package kith.members;

import static org.assertj.core.api.Assertions.assertThat;

import kith.members.session.SecurityConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new Argon2PasswordEncoder(16, 32, 1, 64, 1));

    @ParameterizedTest
    @ValueSource(strings = {"password", "12345678", "qwertyuiop", "iloveyou1", "aaaaaaaaaaaa", "kithkith", "P@ssw0rd"})
    void whatWouldBeGuessedFirstIsRefused(String password) {
        assertThat(passwords.problem(password)).contains("members.password.trivial");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lovelace", "ada.lovelace", "lovelace1", "Ada Lovelace"})
    void aMembersOwnNameAndAddressAreRefused(String password) {
        assertThat(passwords.problem(password, "Ada Lovelace", "ada.lovelace@example.org"))
                .contains("members.password.trivial");
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple", "zwölf müde Igel", "vqmztkwp", "日本語のパスワード長い"})
    void anyCharactersWillDo(String password) {
        assertThat(passwords.problem(password, "Ada", "ada@example.org")).isEmpty();
    }

    @Test
    void sevenCharactersAreTooFewAndTwoHundredAndOneTooMany() {
        assertThat(passwords.problem("x7!kq2#")).contains("members.password.short");
        assertThat(passwords.problem("a quiet heron ".repeat(15))).contains("members.password.long");
        assertThat(passwords.problem("vqmztkwp".repeat(25))).isEmpty();
    }

    @Test
    void theSameLettersMatchWhicheverWayAKeyboardComposesThem() {
        var kept = passwords.kept("zwölf müde Igel");

        assertThat(passwords.match("zwo\u0308lf mu\u0308de Igel", kept)).isTrue();
        assertThat(passwords.match("zwölf müde Igel ", kept)).isFalse();
    }

    @Test
    void whatTheHouseKeepsIsArgon2idAtItsFullCost() {
        var atHome = new Passwords(new SecurityConfiguration().encoder());

        assertThat(atHome.kept("zwölf müde Igel")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(passwords.matchNobodys("anything")).isFalse();
    }
}
