package kith.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class LikingPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Likings likings;

    @Autowired
    Bonds bonds;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;
    Person.Id bo;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        bo = people.add(
                ada.id(),
                PersonDraft.named("Bo Berg")
                        .with(
                                List.of(),
                                List.of(ContactPoint.phone("0151 2034567"), ContactPoint.email("bo@example.org")))
                        .withRest(List.of("ANNIVERSARY:" + LocalDate.now(clock.withZone(ada.zone())))),
                true);
        bonds.keepInTouch(ada.id(), List.of(bo));
    }

    @Test
    void howTheyLikeItIsSaidAndTakenBack() {
        var page = say("channel", "call", "channel", "letter", "days", "14", "words", "not before ten & never late");
        assertThat(page.html().select("#liking > p").text())
                .isEqualTo("a call or a letter; every 14 days or so; not before ten & never late");
        var first = likings.find(ada.id(), bo);
        assertThat(first)
                .contains(new Liking(
                        Set.of(Channel.CALL, Channel.LETTER), OptionalInt.of(14), "not before ten & never late"));

        page = say("channel", "", "days", "", "words", "");
        assertThat(likings.find(ada.id(), bo)).contains(Liking.UNKNOWN);
        page.submit(page.html().selectFirst(".toast form").attr("action"));

        assertThat(likings.find(ada.id(), bo)).isEqualTo(first);
    }

    @Test
    void todayTurnsToThemAsTheyLike() {
        assertThat(browser.get("/").text()).contains("Write to Bo");

        var grace = cast.grace();
        var cy = people.add(
                grace.id(), people.find(ada.id(), bo).map(Person::draft).orElseThrow(), true);
        bonds.keepInTouch(grace.id(), List.of(cy));
        likings.say(grace.id(), cy, new Liking(Set.of(Channel.CALL), OptionalInt.empty(), "after six"));
        assertThat(cast.browserOf(grace).get("/").text()).contains("Call Bo", "Likes a call; after six");
    }

    @Test
    void theFormOfTheirRhythmOffersTheirs() {
        assertThat(browser.get(at("/rhythm")).text()).doesNotContain("likes to hear from you");
        say("days", "14");

        var page = browser.get(at("/rhythm"));
        assertThat(page.text()).contains("Bo Berg likes to hear from you about every 14 days.");
        var taken = browser.get(page.html().select(".notice a").attr("href"));
        assertThat(taken.html().select("[name=floor]").val()).isEqualTo("14");

        taken.submit(at("/rhythm"));
        assertThat(bonds.find(ada.id(), bo).orElseThrow().rhythm().floor().getDays())
                .isEqualTo(14);
    }

    @Test
    void whatIsWrongComesBack() {
        var page = say("days", "often", "words", "w".repeat(201));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("[name=days]").val()).isEqualTo("often");
        assertThat(page.html().select("[aria-invalid=true]")).hasSize(2);
        assertThat(likings.find(ada.id(), bo)).isEqualTo(Optional.empty());
    }

    @Test
    void nobodyElseReachesIt() {
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(at("/liking")).status()).isEqualTo(404);
        assertThat(grace.postFrom("/people/circles", at("/liking"), "days", "3").status())
                .isEqualTo(404);
    }

    private Browser.Page say(String... fields) {
        return browser.get(at("")).submit(at("/liking"), fields);
    }

    private String at(String path) {
        return "/people/" + bo.value() + path;
    }
}
