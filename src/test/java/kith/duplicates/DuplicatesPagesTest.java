package kith.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class DuplicatesPagesTest {

    private static final String LIST = "/people/duplicates";

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    FindPairs find;

    @Autowired
    Books books;

    @Autowired
    FindingRows findings;

    Member ada;
    Browser browser;
    Person.Id ana;
    Person.Id anna;

    @BeforeEach
    void aBookWithSomebodyTwice() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        ana = people.add(ada.id(), draft("Ana Marić", "ana.maric@example.org"), true);
        anna = people.add(ada.id(), draft("Ana Maric", "ana.maric@example.org"), true);
        people.add(ada.id(), draft("Bo Berg", "bo@example.org"), true);
    }

    @Test
    void aPairStandsSideBySideWithItsReasonsTheWeightiestFirst() {
        find.now(ada.id());

        var page = browser.get(LIST);

        assertThat(page.html().select("article")).hasSize(1);
        assertThat(page.html().select("article").text())
                .contains(
                        "Very likely the same",
                        "Ana Marić",
                        "Ana Maric",
                        "The same e-mail address: ana.maric@example.org");
        assertThat(page.html().select("article a[href$=?then=duplicates]").attr("href"))
                .isEqualTo("/people/" + ana.value() + "/merging/" + anna.value() + "?then=duplicates");
    }

    @Test
    void whoWasToldApartIsNeverAskedAboutAgainUntilThatIsTakenBack() {
        find.now(ada.id());
        var parting = browser.get(LIST).html().select("form[action$=/parting]").attr("action");

        assertThat(browser.get(LIST).submit(parting).text()).contains("Kith will not ask again");
        find.now(ada.id());
        assertThat(browser.get(LIST).html().select("article")).isEmpty();

        browser.get(LIST + "/apart").submit(parting.replace("/parting", "/asking"));
        assertThat(browser.get(LIST).html().select("article")).hasSize(1);
    }

    @Test
    void theListOfPeopleAndTheirPageTellOfIt() {
        find.now(ada.id());

        assertThat(browser.get("/people")
                        .html()
                        .select("a.filter[href=" + LIST + "]")
                        .text())
                .isEqualTo("1 person twice");
        assertThat(browser.get("/people/" + anna.value())
                        .html()
                        .select(".notice a")
                        .attr("href"))
                .isEqualTo("/people/" + anna.value() + "/merging/" + ana.value());
    }

    @Test
    void onceMergedAPairIsGoneAndTheListGoesOn() {
        find.now(ada.id());
        var compare = browser.get(LIST)
                .html()
                .select("article a[href$=?then=duplicates]")
                .attr("href");

        var merged = browser.get(compare).submit("/people/" + ana.value() + "/merging");

        assertThat(merged.path()).isEqualTo(LIST);
        assertThat(merged.text()).contains("is one person now", "Nobody is here twice");
    }

    @Test
    void whoeverIsBinnedIsNotAskedAbout() {
        find.now(ada.id());

        people.bin(ada.id(), List.of(anna));

        assertThat(browser.get(LIST).html().select("article")).isEmpty();
    }

    @Test
    void theBookIsLookedThroughWhenItIsAskedFor() {
        assertThat(browser.get(LIST).text()).contains("Looking through your book");

        for (int i = 0; i < 100 && browser.get(LIST).html().select("article").isEmpty(); i++) {
            pause();
        }

        assertThat(browser.get(LIST).html().select("article")).hasSize(1);
    }

    @Test
    void aJobLooksOnlyOnceTheBookIsQuiet() {
        var again = find.whenQuiet(ada.id());

        assertThat(again).isPresent();
        assertThat(browser.get("/people").html().select("a.filter[href=" + LIST + "]"))
                .isEmpty();
    }

    @Test
    void manyPairsComeInPartsAndWithoutAStatementForEach() {
        people.addAll(
                ada.id(),
                IntStream.range(0, 60)
                        .mapToObj(i -> draft(
                                "Person%s Number%s".formatted(word(i / 2), word(i / 2)), "p" + i / 2 + "@example.org"))
                        .toList(),
                true);
        find.now(ada.id());

        var first = browser.get(LIST);
        var second = browser.get(first.html().select("a[rel=next]").attr("href"));

        assertThat(first.html().select("article")).hasSize(20);
        assertThat(second.html().select("article")).hasSize(11);
        assertThat(Statements.during(() -> browser.get(LIST))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theNextNewcomersOfAFileAreShownWithWhomTheyMayBe() throws InterruptedException {
        var card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob Hopper\r\nTEL:+4915120345678\r\nEND:VCARD\r\n"
                .getBytes(StandardCharsets.UTF_8);
        people.add(ada.id(), withPhone("Robert Hopper", "+49 151 20345678"), true);
        var at = browser.bringIn("one.vcf", card).path();
        assertThat(browser.get(at).text()).contains("Kith will look whether you had some of them already");
        find.now(ada.id());

        var note = browser.get(at).html().select("a[href^=" + LIST + "?import]");
        assertThat(note.text()).isEqualTo("1 of them may be in your book twice");
        assertThat(browser.get(note.attr("href")).html().select("article")).hasSize(1);
    }

    @Test
    void aBookTooLargeForTheMemoryIsNotSaidToHaveNobodyTwice() {
        books.write(ada.id(), () -> findings.tooMany(ada.id(), Instant.now(), 50_000));

        assertThat(browser.get(LIST).text())
                .contains("50,000 people, more than Kith can compare")
                .doesNotContain("Nobody is here twice");
    }

    @Test
    void anothersPairsAreNotThere() {
        find.now(ada.id());
        var parting = browser.get(LIST).html().select("form[action$=/parting]").attr("action");
        var grace = cast.grace();
        find.now(grace.id());
        var hers = cast.browserOf(grace);

        assertThat(hers.get(LIST).html().select("article")).isEmpty();
        assertThat(hers.postFrom("/people/new", parting).status()).isEqualTo(404);
        assertThat(browser.get(LIST).html().select("article")).hasSize(1);
    }

    private static String word(int i) {
        return "" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "x" + (char) ('a' + i % 23);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PersonDraft draft(String name, String email) {
        return with(name, ContactPoint.email(email));
    }

    private static PersonDraft withPhone(String name, String phone) {
        return with(name, ContactPoint.phone(phone));
    }

    private static PersonDraft with(String name, ContactPoint contact) {
        return PersonDraft.named(name).with(List.of(), List.of(contact));
    }
}
