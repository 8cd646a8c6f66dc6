package kith.members.joining;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.EmptyHouseTest;
import kith.members.Members;
import kith.members.SetUpCode;
import kith.platform.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EmptyHouseTest
class FirstRunTest {

    private static final String PASSWORD = "seven quiet herons at dawn";

    @Autowired
    Cast cast;

    @Autowired
    SetUpCode code;

    @Autowired
    Members members;

    @Autowired
    GreenMail mail;

    @Autowired
    Database database;

    @BeforeEach
    void nobodyLivesHere() throws Exception {
        JdbcClient.create(database.asOwner())
                .sql("TRUNCATE member, guess, set_up_code CASCADE")
                .update();
        mail.purgeEmailFromAllMailboxes();
    }

    @Test
    void whoeverComesFirstIsAskedToBecomeTheHost() {
        var page = cast.stranger().get("/people");

        assertThat(page.path()).isEqualTo("/welcome");
        assertThat(page.html().select("input[name=code]")).hasSize(1);
    }

    @Test
    void withoutTheCodeOfTheConsoleNobodyBecomesTheHost() {
        var page = cast.stranger().get("/welcome").submit("/welcome", form("abcd-efgh-jkmn"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("That is not the code");
        assertThat(page.html().select("input[name=email]").val()).isEqualTo("ada@example.org");
        assertThat(page.html().select("input[name=password]").val()).isEmpty();
        assertThat(members.isEmpty()).isTrue();
    }

    @Test
    void theFirstAccountIsTheHostsAndThenThePageIsGone() {
        var browser = cast.stranger();

        browser.get("/welcome").submit("/welcome", form(code.make().text().toUpperCase(java.util.Locale.ROOT)));

        assertThat(members.withEmail("ada@example.org")).get().satisfies(host -> {
            assertThat(host.host()).isTrue();
            assertThat(host.zone().getId()).isEqualTo("Europe/Lisbon");
        });
        assertThat(browser.get("/host/members").status()).isEqualTo(200);
        assertThat(cast.stranger().get("/welcome").path()).isEqualTo("/sign-in");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        var page = cast.stranger()
                .get("/welcome")
                .submit("/welcome", "name", " ", "email", "ada", "password", "password1", "zone", "Nowhere/Town");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".error").eachAttr("id"))
                .containsExactly("name-error", "email-error", "password-error");
    }

    @Test
    void ofTwoBrowsersAtOnceOneWins() throws Exception {
        var secret = code.make().text();
        Callable<Integer> claim = () -> {
            var page = cast.stranger().get("/welcome");
            return page.answerTo("/welcome", form(secret, "somebody" + page.hashCode() + "@example.org"))
                    .status();
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> claim).limit(4).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }

        assertThat(members.all()).hasSize(1);
    }

    @Test
    void aForgottenPasswordIsSetAnewByALinkInTheMail() throws Exception {
        var ada = cast.ada();
        var browser = cast.stranger();

        var answer = browser.get("/reset").submit("/reset", "email", ada.email());
        assertThat(mail.waitForIncomingEmail(10_000, 1)).isTrue();
        var page = browser.get(link("/reset/")).submit(link("/reset/"), "password", PASSWORD);

        assertThat(answer.text()).contains("If this address has an account here");
        assertThat(page.status()).isNotEqualTo(422);
        assertThat(browser.get("/settings").path()).isEqualTo("/settings");
        assertThat(browser.get(link("/reset/")).status()).isEqualTo(404);
    }

    @Test
    void anAddressWithoutAnAccountGetsTheSameAnswerAndNoLetter() throws Exception {
        cast.ada();
        var known = cast.stranger()
                .get("/reset")
                .submit("/reset", "email", cast.grace().email());
        assertThat(mail.waitForIncomingEmail(10_000, 1)).isTrue();

        var unknown = cast.stranger().get("/reset").submit("/reset", "email", "nobody@example.org");

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.text()).isEqualTo(known.text());
        assertThat(mail.waitForIncomingEmail(2_000, 2)).isFalse();
    }

    @Test
    void lettersToOneAddressAreFew() {
        var ada = cast.ada();
        var browser = cast.stranger();
        for (var i = 0; i < 3; i++) {
            browser.get("/reset").submit("/reset", "email", ada.email());
        }

        var page = browser.get("/reset").submit("/reset", "email", ada.email());

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("Wait 20 minutes");
    }

    @Test
    void anInvitationIsMailedToWhomItIsMeantFor() throws Exception {
        var host = cast.browserOf(cast.host());

        host.get("/host/invitations").submit("/host/invitations", "email", "Grace@example.org");

        assertThat(mail.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("grace@example.org");
        var page = cast.stranger().get(link("/invitations/"));
        assertThat(page.html().select("input[name=email]").val()).isEqualTo("grace@example.org");
    }

    /** Here, because only these houses keep passwords at their full cost. */
    @Test
    void anAddressWithoutAnAccountIsAnsweredInTheSameWordsAndTime() {
        var ada = cast.ada();
        var browser = cast.stranger().at("203.0.113.1");
        signIn(browser, ada.email(), "not this one");

        var known = time(() -> signIn(browser, ada.email(), "not this one"));
        var unknown = time(() -> signIn(browser, "nobody@example.org", "not this one"));

        assertThat(signIn(browser, "nobody@example.org", "no").text())
                .isEqualTo(signIn(browser, ada.email(), "no").text().replace(ada.email(), "nobody@example.org"));
        assertThat((double) unknown / known).isBetween(0.3, 3.0);
    }

    @Test
    void theOnlyHostDoesNotLeaveOthersWithoutOne() {
        var host = cast.host();
        var ada = cast.ada();
        var browser = cast.browserOf(host);

        assertThat(browser.get("/settings/leaving").text()).contains("Make another member host first");
        browser.get("/host/members").submit("/host/members/" + ada.id().value() + "/host");
        browser.get("/settings/leaving").submit("/settings/leaving", "password", Cast.PASSWORD);

        assertThat(members.all()).hasSize(1);
    }

    private static Browser.Page signIn(Browser browser, String email, String password) {
        return browser.get("/sign-in").answerTo("/sign-in", "email", email, "password", password);
    }

    private static long time(Runnable work) {
        var best = Long.MAX_VALUE;
        for (var i = 0; i < 3; i++) {
            var start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private String link(String path) {
        var letter = GreenMailUtil.getBody(mail.getReceivedMessages()[0]).replace("=\r\n", "");
        var found = Pattern.compile(Pattern.quote(path) + "[A-Za-z0-9_-]{43}").matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        return found.group();
    }

    private static String[] form(String code) {
        return form(code, "ada@example.org");
    }

    private static String[] form(String code, String email) {
        return new String[] {
            "code", code, "name", "Ada", "email", email, "password", PASSWORD, "zone", "Europe/Lisbon", "language", "en"
        };
    }
}
