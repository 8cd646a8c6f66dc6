package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.cast.Cast;
import kith.meaning.Meaning;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meanings;
import kith.members.Member;
import kith.parting.Partings;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That nothing bars the way where bonds begin, change and end: the inbox, the reviews and partings. */
@JourneyTest
class AccessToChangesJourneyTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Bonds bonds;

    @Autowired
    Meanings meanings;

    @Autowired
    Partings partings;

    @Test
    void everyPageOfAChange(Journey journey) {
        var ada = cast.ada();
        var ana = people.add(ada.id(), PeopleJourneyTest.ana(), true);
        people.add(ada.id(), PeopleJourneyTest.ana(), false);
        bonds.keepInTouch(ada.id(), List.of(ana));
        meanings.say(ada.id(), ana, new Meaning(Optional.empty(), Set.of(Basis.WORKPLACE), Set.of()));
        var page = journey.wide();
        journey.signIn(page, ada);
        var barriers = new Barriers(page);

        List.of(
                        "/people/inbox",
                        "/people/inbox/one",
                        "/people/met",
                        "/people/parted",
                        "/people/reviews",
                        "/settings/work")
                .forEach(barriers::at);
        page.navigate("/people/met");
        page.fill("[name=day]", "");
        page.click("form[action='/people/met'] button");
        barriers.here("an event that is wrong");

        page.navigate("/settings/work");
        page.fill("#organisation-new", organisation(ada, ana));
        page.click("form[action='/settings/work'] button");
        barriers.here("own work");
        page.click("form[action$='/leaving'] button");
        barriers.here("a review");
        page.keyboard().press("4");
        assertThat(page.locator("#toasts")).containsText("comes again at the end");
        page.keyboard().press("u");
        assertThat(page.locator("#toasts")).containsText("as it was before");
        page.keyboard().press("1");
        assertThat(page.locator("#toasts")).containsText("is kept");
        page.keyboard().press("1");
        assertThat(page.locator("main")).containsText("That is everybody");
        barriers.here("a review that is done");
        barriers.at("/people/reviews");

        barriers.at(ana.href() + "/parting?starter=1");
        partings.part(ada.id(), ana, "Dear Ana, thank you for the maps.");
        barriers.at(ana.href() + "/parting");
        barriers.at("/people/parted");
        barriers.at(ana.href());

        assertThat(barriers.found()).isEmpty();
    }

    private String organisation(Member ada, Person.Id person) {
        return people.find(ada.id(), person).orElseThrow().works().getFirst().organisation();
    }
}
