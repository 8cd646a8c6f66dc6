package kith.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.Home;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Circles;
import kith.people.Cities.City;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class MapPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Bonds bonds;

    @Autowired
    Moments moments;

    @Autowired
    Circles circles;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
    }

    @Test
    void peopleStandWhereTheyLiveAndTheTableSaysTheSame() {
        assertThat(browser.get("/people/map").text()).contains("No city is known yet");
        living("München", "Deutschland");
        living("Munich", "");
        living("münchen", "deutschland");
        living("Lyon", "France");
        living("Nowhere <b>at</b> all", "");
        living("", "");

        var page = browser.get("/people/map");

        assertThat(page.html().select("svg .map-city")).hasSize(3);
        assertThat(page.html().select("svg .map-land").attr("d")).startsWith("M");
        assertThat(page.html().select("table tbody tr")).hasSize(4);
        assertThat(page.text()).contains("4 cities. Of one person no city is known.", "not on the map", "GeoNames");
        assertThat(browser.get(page.html().select("tbody a").first().attr("href"))
                        .text())
                .contains("Somebody of München");
        assertThat(cast.browserOf(cast.grace()).get("/people/map").text()).contains("No city is known yet");
        assertThat(cast.stranger().answer("/people/map").location()).startsWith("/sign-in");
    }

    @Test
    void ofNamesakesTheOneInTheCountryIsMeantAndElseTheLargest() {
        var ontario = new City("London", "Canada", 1);
        var london = new City("London", "", 1);
        var england = new City("Londres", "Royaume-Uni", 1);

        var found = gazetteer.find(List.of(ontario, london, england)).cities();

        assertThat(found.get(ontario).longitude()).isLessThan(-80);
        assertThat(found.get(london).longitude()).isBetween(-1.0, 1.0);
        assertThat(found.get(england)).isEqualTo(found.get(london));
        assertThat(gazetteer.find(List.of()).all()).hasSizeGreaterThan(25_000 - 1);
    }

    @Test
    void theNearerTheMoreOftenAndTheWarmthIsExplained() {
        assertThat(browser.get("/people/around").text()).contains("Nobody is kept in touch with yet");
        var bo = kept("Bo Berg");
        var cy = kept("Cy Cole");
        moments.log(ada.id(), MomentDraft.of(bo, Instant.now(clock), Channel.IN_PERSON, Direction.BOTH, ""));

        var page = browser.get("/people/around");

        assertThat(page.html().select("svg .around-face")).hasSize(2);
        assertThat(page.html().select("tbody tr").eachText().getFirst())
                .contains("Bo Berg", "Monthly or so", "every 30 days", "70", "40 of 40", "20 of 40", "10 of 20");
        assertThat(page.html().select("tbody tr").eachText().getLast()).contains("Cy Cole", "0 of 40");

        var choir = circles.create(ada.id(), "Choir");
        circles.join(ada.id(), choir.id(), List.of(cy));
        var ofChoir = "/people/around?circle=" + choir.id().value();
        assertThat(browser.get(ofChoir).html().select("tbody tr")).hasSize(1);
        assertThat(cast.browserOf(cast.grace()).get(ofChoir).status()).isEqualTo(404);
        assertThat(cast.browserOf(cast.grace()).get("/people/around").text()).doesNotContain("Bo Berg");
        assertThat(cast.stranger().answer("/people/around").location()).startsWith("/sign-in");
    }

    @Test
    void manyTakeNoMoreStatementsThanFew() {
        var all = people.addAll(
                ada.id(),
                IntStream.range(0, 310)
                        .mapToObj(it -> PersonDraft.named("Person %03d".formatted(it)))
                        .toList(),
                true);
        bonds.keepInTouch(ada.id(), all);

        var page = browser.get("/people/around");
        assertThat(page.html().select("svg .around-face")).hasSize(300);
        assertThat(page.text()).contains("The nearest 300 are shown");
        assertThat(Statements.during(() -> browser.get("/people/around"))).hasSizeLessThanOrEqualTo(9);
    }

    private Person.Id kept(String name) {
        var person = people.add(ada.id(), PersonDraft.named(name), true);
        bonds.keepInTouch(ada.id(), List.of(person));
        return person;
    }

    private void living(String city, String country) {
        people.add(ada.id(), PersonDraft.named("Somebody of " + city).livingAt(Home.in(city, country)), true);
    }
}
