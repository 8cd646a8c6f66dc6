package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kith.cast.Cast;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.members.Member;
import kith.people.Circles;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class PeopleJourneyTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Details details;

    @Autowired
    Circles circles;

    Member ada;
    Person.Id ana;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
        ana = people.add(ada.id(), ana(), true);
        details.add(
                ada.id(),
                new Details.Noticed(
                        ana,
                        "Her son Leo starts school",
                        LocalDate.of(2026, 8, 1),
                        Optional.empty(),
                        Optional.empty()));
        people.addAll(
                ada.id(),
                IntStream.range(0, 70)
                        .mapToObj(i -> PersonDraft.named("Person N%02d".formatted(i)))
                        .toList(),
                true);
        people.addAll(ada.id(), List.of(PersonDraft.named("Cy Waiting")), false);
        var gone = people.add(ada.id(), PersonDraft.named("Gone Away"), true);
        people.bin(ada.id(), List.of(gone));
    }

    @Test
    void theListGrowsInPlace(Journey journey) {
        var page = journey.wide();
        journey.signIn(page, ada);
        page.navigate("/people");
        assertThat(page.locator(".row")).hasCount(50);

        page.click("a[rel=next]");

        assertThat(page.locator(".row")).hasCount(72);
        assertThat(page.locator("a[rel=next]")).hasCount(0);
    }

    @Test
    void thePaletteFindsAPersonByAFewLetters(Journey journey) {
        var page = journey.wide();
        journey.signIn(page, ada);
        page.navigate("/people/new");

        page.keyboard().press("Control+k");
        page.keyboard().type("mari");
        page.locator(".palette-option:has-text('Ana Marić')").waitFor();
        page.keyboard().press("Enter");

        page.waitForURL("**/people/" + ana.value());
    }

    @Test
    void somebodyNewIsWrittenDownWithScriptOff(Journey journey) {
        var page = journey.withoutScript();
        journey.signIn(page, ada);
        page.navigate("/people/new");

        page.fill("input[name=name]", "Bo Berg");
        page.fill("input[name=email]", "bo@example.org");
        page.locator("button[name=more][value=email]").click();
        page.locator("input[name=email]").nth(1).fill("bo@work.example");
        page.locator(".form-actions .button--primary").click();

        assertThat(page.locator("h1")).hasText("Bo Berg");
        assertThat(page.locator("a[href='mailto:bo@work.example']")).hasCount(1);
    }

    /** Somebody of whom everything is known. */
    static PersonDraft ana() {
        return new PersonDraft(
                new PersonName("Ana Marić", "Ana", "", "Marić", "", "", "Anči"),
                List.of(new Work("Studio Nord", "Architect")),
                List.of(
                        new ContactPoint(ContactPoint.Kind.EMAIL, "ana@example.org", "work"),
                        ContactPoint.phone("+49 30 1234"),
                        ContactPoint.link("https://www.example.org/ana/")),
                PartialDate.parse("1984-02-29"),
                new Home("Lisbon", "Portugal", Optional.of(java.time.ZoneId.of("Europe/Lisbon"))),
                new Met(Met.How.EVENT, "JFokus", Optional.of(LocalDate.of(2024, 2, 5))),
                List.of("Climbing", "Former colleagues"),
                List.of("bouldering", "series", "compilers"),
                "Grew up in Split. Would rather cook than go out.",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
