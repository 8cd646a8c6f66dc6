package kith.interests.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.members.Member;
import kith.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class InterestPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    Member ada;
    Browser browser;

    @BeforeEach
    void peopleWhoLikeThings() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        people.addAll(
                ada.id(),
                List.of(
                        draft("Ana A", "Rock climbing", "jazz"),
                        draft("Bo B", "bouldering"),
                        draft("Cy C", "Climbing", "bouldering"),
                        draft("Di D", "kubb & <b>beer</b>", "50% off; a/b")),
                true);
    }

    @Test
    void aPageSaysWhoLikesItAndWhoLikesSomethingNear() {
        var page = browser.get("/people/interests/climbing");

        assertThat(page.html().selectFirst("h1").text()).isEqualTo("Who cares about Climbing");
        assertThat(page.html().select(".rows").first().select(".row-link").eachText())
                .containsExactly("Ana A", "Cy C");
        assertThat(page.html().select("section .row").eachText())
                .singleElement()
                .asString()
                .contains("Bo B", "Bouldering");
        assertThat(page.text()).contains("rock climbing", "Bouldering · 2");
        assertThat(browser.get("/people/interests/Rock%20climbing").text())
                .contains("Who cares about Climbing", "Ana A");
    }

    @Test
    void theNearPageLeadsToTheWiderOne() {
        var page = browser.get("/people/interests/bouldering");

        assertThat(page.html().select(".rows").first().select(".row-link").eachText())
                .containsExactly("Bo B", "Cy C");
        assertThat(page.html().select("section .row").eachText())
                .singleElement()
                .asString()
                .contains("Ana A", "Climbing");
        assertThat(page.html().select("a.filter").eachAttr("href")).contains("/people/interests/Climbing");
    }

    @Test
    void theListIsNarrowedToAnInterestAndItsParts() {
        assertThat(browser.get("/people?interest=climbing")
                        .html()
                        .select(".rows .row-link")
                        .eachText())
                .containsExactly("Ana A", "Bo B", "Cy C");
        assertThat(browser.get("/people?interest=ROCK+climbing").html().select(".rows .row-link"))
                .hasSize(3);
        assertThat(browser.get("/people?interest=kubb+%26+%3Cb%3Ebeer%3C/b%3E")
                        .html()
                        .select(".rows .row-link")
                        .eachText())
                .containsExactly("Di D");
    }

    @Test
    void thePaletteAndTheListOfAllLeadThere() {
        var palette = browser.get("/people/palette?q=climb").html();
        assertThat(palette.select("[data-href='/people/interests/Climbing']").text())
                .isEqualTo("Who cares about Climbing3 people");
        assertThat(browser.get("/people/palette?q=philately").html().select("[data-href^=/people/interests]"))
                .isEmpty();

        var all = browser.get("/people/interests");
        assertThat(all.text()).contains("Climbing · 2", "Bouldering · 2", "In your words", "kubb & <b>beer</b> · 1");
        assertThat(all.html().select("a.filter").eachAttr("href"))
                .allSatisfy(it -> assertThat(browser.get(it).status()).isEqualTo(200));
    }

    @Test
    void aFieldOffersOwnWordsAndTheVocabulary() {
        var form = browser.get("/people/new").html().selectFirst("input[name=interests]");
        assertThat(form.attr("data-offers")).isEqualTo("/people/interests/offers");

        assertThat(offers("kubb")).containsExactly("kubb & <b>beer</b>");
        assertThat(offers("bould")).containsExactly("bouldering");
        assertThat(offers("alpini")).containsExactly("Mountaineering");
        assertThat(offers("")).isEmpty();
        assertThat(offers("%")).isEmpty();
        assertThat(offers("x".repeat(5_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing of the kind", "'", "50 off", "tan:*", "x' OR 'a'='a", "𝕊\u202E"})
    void whatNobodyLikesAndNoVocabularyHasIsNotThere(String word) {
        var path = "/people/interests/"
                + URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");

        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseSeesWhoLikesWhat() {
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get("/people/interests/climbing").text())
                .contains("Nobody you know")
                .doesNotContain("Ana A");
        assertThat(grace.get("/people/interests/kubb%20beer").status()).isEqualTo(404);
        assertThat(grace.get("/people/interests").text()).contains("Nothing written down yet");
        assertThat(grace.get("/people/interests/offers?q=kubb").text()).isEmpty();
        assertThat(cast.stranger().answer("/people/interests").location()).startsWith("/sign-in");
    }

    @Test
    void aPageTakesOneStatementOfItsOwn() {
        assertThat(Statements.during(() -> browser.get("/people/interests/climbing")))
                .hasSizeLessThanOrEqualTo(4);
    }

    private List<String> offers(String q) {
        return browser.get("/people/interests/offers?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .html()
                .select("[role=option]")
                .eachAttr("data-value");
    }

    private static PersonDraft draft(String name, String... interests) {
        return new PersonDraft(
                PersonName.of(name),
                List.of(),
                List.of(),
                Optional.empty(),
                Home.UNKNOWN,
                Met.UNKNOWN,
                List.of(),
                List.of(interests),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
