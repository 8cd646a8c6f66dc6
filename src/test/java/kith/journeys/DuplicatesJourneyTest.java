package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.cast.Cast;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who is in the book twice is found, compared, made one, and taken apart again. */
@JourneyTest
class DuplicatesJourneyTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Details details;

    @Autowired
    Moments moments;

    Member ada;
    Person.Id ana;
    Person.Id anna;

    @BeforeEach
    void aBookWithSomebodyTwice() {
        ada = cast.ada();
        ana = people.add(ada.id(), PeopleJourneyTest.ana(), true);
        anna = people.add(ada.id(), anna(), true);
        people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
        people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
        details.add(
                ada.id(),
                new Details.Noticed(
                        ana, "Looks for a garden", LocalDate.of(2026, 8, 1), Optional.empty(), Optional.empty()));
        moments.log(
                ada.id(),
                MomentDraft.of(
                        anna, Instant.parse("2026-11-01T12:00:00Z"), Channel.IN_PERSON, Direction.BOTH, "Her garden"));
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void foundComparedMadeOneAndTakenApart(boolean script, Journey journey) {
        var page = journey.open(options -> options.setJavaScriptEnabled(script));
        journey.signIn(page, ada);
        isFound(page);

        page.locator("article", with("Ana Maria Marić")).locator("a.button").click();
        page.locator("input[name=home][value=gone]").check();
        if (!script) {
            page.locator("form.compare button").click();
        }
        assertThat(page.locator("#together")).containsText("Lisbon");
        assertThat(page.locator("#together")).containsText("1 detail to bring up");
        page.locator("#together button").click();

        assertThat(page.locator("article", with("Ana Maria Marić"))).hasCount(0);
        page.navigate("/people/" + ana.value());
        assertThat(page).hasURL(Pattern.compile(".*/people/" + anna.value()));
        assertThat(page.locator("main")).containsText("Her garden");
        assertThat(page.locator("main")).containsText("Lisbon");
        page.locator("form[action$='/undoing'] button").last().click();

        assertThat(page.locator("h1")).hasText("Ana Marić");
        assertThat(page.locator("main")).not().containsText("Her garden");
        page.navigate("/people/" + anna.value());
        assertThat(page.locator("main")).containsText("Her garden");
        assertThat(page.locator("main")).containsText("Split");
    }

    @Test
    void aSlipIsUndoneAtOnce(Journey journey) {
        var page = journey.narrow();
        journey.signIn(page, ada);
        isFound(page);

        page.locator("article", with("Bo Berg"))
                .locator("form[action$='/parting'] button")
                .click();
        assertThat(page.locator("article", with("Bo Berg"))).hasCount(0);
        page.locator("#toasts form button").click();

        assertThat(page.locator("article", with("Bo Berg"))).hasCount(1);
    }

    @Test
    void whoIsTypedOnceMoreIsToldAtOnce(Journey journey) {
        var page = journey.narrow();
        journey.signIn(page, ada);
        page.navigate("/people/new");

        page.locator("input[name=name]").pressSequentially("Ana Marric");

        assertThat(page.locator("#alike a").first()).hasText("Ana Marić");
        assertThat(page.locator("input[name=name]")).isFocused();
        assertThat(new Barriers(page).here("typed-again").found()).isEmpty();
        page.locator("input[name=name]").fill("Petra Modrá");
        assertThat(page.locator("#alike a")).hasCount(0);
    }

    @Test
    void nothingBarsTheWay(Journey journey) {
        var page = journey.wide();
        journey.signIn(page, ada);
        isFound(page);
        var merging = "/people/" + ana.value() + "/merging";
        var barriers = new Barriers(page)
                .at("/people/duplicates")
                .at(merging + "/" + anna.value() + "?then=duplicates")
                .at(merging + "?q=bo")
                .at("/people/" + ana.value())
                .at("/people");

        page.navigate(merging + "/" + anna.value());
        page.locator("#together button").click();
        page.navigate("/people/duplicates");
        page.locator("form[action$='/parting'] button").first().click();
        barriers.here("duplicates-none-left")
                .at("/people/duplicates/apart")
                .at("/people/merges")
                .at("/people/" + ana.value());

        assertThat(barriers.found()).isEmpty();
    }

    /** The first visit has the book looked through; the page turns by itself, or is asked for again. */
    private static void isFound(Page page) {
        page.navigate("/people/duplicates");
        for (int i = 0; i < 60 && page.locator("article").count() < 2; i++) {
            page.waitForTimeout(500);
            page.navigate("/people/duplicates");
        }
        assertThat(page.locator("article")).hasCount(2);
    }

    private static Page.LocatorOptions with(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    private static PersonDraft anna() {
        return new PersonDraft(
                new PersonName("Ana Maria Marić", "", "", "", "", "", "Ana"),
                List.of(new Work("Marić & Berg", "Partner")),
                List.of(
                        ContactPoint.email("ana@example.org"),
                        ContactPoint.email("ana.maria.maric@a-rather-long-name-of-a-firm.example")),
                PartialDate.parse("1984-02-29"),
                new Home("Split", "Croatia", Optional.empty()),
                new Met(Met.How.WORKPLACE, "Studio Nord", Optional.empty()),
                List.of("Climbing", "Croatia"),
                List.of("gardens", "series"),
                "Her garden is her pride.",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
