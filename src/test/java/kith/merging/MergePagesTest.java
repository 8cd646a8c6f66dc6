package kith.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class MergePagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    Member ada;
    Browser browser;
    Person.Id ana;
    Person.Id anna;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        ana = people.add(ada.id(), draft("Ana Marić", "ana@example.org", "--02-29", "Lyon"), true);
        anna = people.add(ada.id(), draft("Ana Maria Marić", "a@nord.example", "1984-02-29", "Split"), true);
    }

    @Test
    void bothAreSeenSideBySideAndWhatTheyWillBe() {
        var page = browser.get(merging(ana, anna));

        assertThat(page.html().select(".compare-row").eachText())
                .anySatisfy(row -> assertThat(row).contains("Lyon", "Split"))
                .anySatisfy(row -> assertThat(row).contains("ana@example.org", "a@nord.example", "all are kept"));
        assertThat(page.html().select("#together").text())
                .contains("Ana Maria Marić", "Lyon", "29 February 1984", "ana@example.org, a@nord.example");
    }

    @Test
    void aChoiceIsShownBeforeItIsSavedAndThenHolds() {
        var shown = browser.get(merging(ana, anna) + "?name=kept&home=gone");
        assertThat(shown.html().select("#together").text())
                .contains("Ana Marić", "Split")
                .doesNotContain("Lyon");

        var merged = shown.submit(at(ana) + "/merging");

        assertThat(merged.path()).isEqualTo(at(ana));
        assertThat(merged.html().select("h1").text()).isEqualTo("Ana Marić");
        assertThat(merged.text())
                .contains("Split", "ana@example.org", "a@nord.example", "Made one with Ana Maria Marić");
        assertThat(browser.get(at(anna)).path()).isEqualTo(at(ana));
    }

    @Test
    void aMergeIsTakenBackFromThePersonsPageAndFromTheList() {
        var merged = browser.get(merging(ana, anna)).submit(at(ana) + "/merging");
        var undoing = merged.html().selectFirst("form[action$=/undoing]").attr("action");

        assertThat(browser.get("/people/merges").text()).contains("Made one with Ana Maria Marić");
        var apart = browser.get("/people/merges").submit(undoing);

        assertThat(apart.path()).isEqualTo(at(anna));
        assertThat(apart.html().select("h1").text()).isEqualTo("Ana Maria Marić");
        assertThat(browser.get(at(ana)).text()).doesNotContain("a@nord.example");
        assertThat(browser.get("/people/merges").html().select("form[action$=/undoing]"))
                .isEmpty();
    }

    @Test
    void whoWasMergedIsInNoListNoSearchAndNoBin() {
        browser.get(merging(ana, anna)).submit(at(ana) + "/merging");

        assertThat(browser.get("/people").html().select(".row-link").eachText()).containsExactly("Ana Maria Marić");
        assertThat(browser.get("/people?q=Maria").html().select(".row-link")).hasSize(1);
        assertThat(browser.get("/people/bin").text()).doesNotContain("Marić");
    }

    @Test
    void theOtherIsLookedForByName() {
        var choice = browser.get(at(ana) + "/merging?q=maria");

        assertThat(choice.html().select("a.row-link").eachAttr("href")).containsExactly(merging(ana, anna));
    }

    @Test
    void anothersPeopleAreNotThere() {
        var grace = cast.browserOf(cast.grace());
        var merged = browser.get(merging(ana, anna)).submit(at(ana) + "/merging");
        var undoing = merged.html().selectFirst("form[action$=/undoing]").attr("action");

        assertThat(grace.get(merging(ana, anna)).status()).isEqualTo(404);
        assertThat(grace.get(at(ana) + "/merging").status()).isEqualTo(404);
        assertThat(grace.postFrom(
                                "/people/new",
                                at(ana) + "/merging",
                                "gone",
                                anna.value().toString())
                        .status())
                .isEqualTo(404);
        assertThat(grace.postFrom("/people/new", undoing).status()).isEqualTo(404);
    }

    @Test
    void nobodyIsMergedWithThemselves() {
        assertThat(browser.get(merging(ana, ana)).status()).isEqualTo(404);
    }

    @Test
    void theFileOfWhichSomebodyWasMadeFindsThemAgainAndDoesNotTakeTheOtherAway() throws InterruptedException {
        var card =
                "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:one\r\nFN:A. M.\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8);
        var first = browser.bringIn("one.vcf", card).path();
        var came = people.ids(ada.id()).getLast();
        browser.get(merging(ana, came)).submit(at(ana) + "/merging");

        var again = browser.upload("/imports", "/imports", "file", "one.vcf", card);
        assertThat(again.html().select("form[action$=/applying]"))
                .as(again.text())
                .isEmpty();
        browser.get(first).submit(first + "/undoing");

        assertThat(people.ids(ada.id())).containsExactlyInAnyOrder(ana, anna);
    }

    private static String at(Person.Id id) {
        return "/people/" + id.value();
    }

    private static String merging(Person.Id kept, Person.Id gone) {
        return at(kept) + "/merging/" + gone.value();
    }

    private static PersonDraft draft(String name, String email, String birthday, String city) {
        return new PersonDraft(
                PersonName.of(name),
                List.of(),
                List.of(ContactPoint.email(email)),
                PartialDate.parse(birthday),
                new Home(city, "", Optional.empty()),
                Met.UNKNOWN,
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
