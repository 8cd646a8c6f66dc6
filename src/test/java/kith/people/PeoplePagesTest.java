package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.members.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class PeoplePagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Details details;

    @Autowired
    Circles circles;

    Member ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
    }

    @Test
    void somebodyNewIsFoundOnTheirPageAndInTheList() {
        var page = browser.get("/people/new")
                .submit(
                        "/people",
                        "name",
                        "Ana Marić",
                        "email",
                        "ana@example.org",
                        "organisation",
                        "Studio Nord",
                        "title",
                        "Architect",
                        "birthDay",
                        "29",
                        "birthMonth",
                        "2",
                        "interests",
                        "bouldering, jazz",
                        "city",
                        "Lisbon",
                        "newCircle",
                        "Climbing",
                        "notes",
                        "<b>Leo</b> is her son");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo("Ana Marić");
        assertThat(page.text())
                .contains("Architect at Studio Nord", "bouldering", "<b>Leo</b> is her son", "29 February");
        assertThat(page.html().select("a[href='mailto:ana@example.org']")).hasSize(1);
        assertThat(browser.get("/people").text()).contains("Ana Marić", "Climbing", "not yet in touch", "1 person");
    }

    @Test
    void theBinCanBeUndoneAtOnceAndLater() {
        var id = people.add(ada.id(), PeopleTest.ana(), true);

        var list = browser.get(at(id)).submit(at(id) + "/binning");

        assertThat(list.text()).contains("Ana Marić is in the bin").doesNotContain("Studio Nord");
        assertThat(browser.get(at(id)).status()).isEqualTo(404);
        assertThat(list.submit(at(id) + "/restoring").text()).contains("Ana Marić is back", "Studio Nord");
        browser.get(at(id)).submit(at(id) + "/binning");
        assertThat(browser.get("/people/bin").submit(at(id) + "/restoring").status())
                .isEqualTo(200);
    }

    @Test
    void aDetailIsNotedRaisedAndRemoved() {
        var id = people.add(ada.id(), PeopleTest.ana(), true);

        var page = browser.get(at(id)).submit(at(id) + "/details", "noticed", "Leo starts school");
        assertThat(page.text()).contains("Leo starts school", "Noticed today");
        var detail = details.of(ada.id(), id).getFirst().id().value();

        assertThat(page.submit(at(id) + "/details/" + detail + "/raising").text())
                .contains("Brought up today");
        assertThat(browser.get(at(id))
                        .submit(at(id) + "/details/" + detail + "/removal")
                        .text())
                .doesNotContain("Leo starts school");
    }

    @Test
    void nobodyElseReachesAnythingOfAPerson() {
        var id = people.add(ada.id(), PeopleTest.ana(), true);
        var detail = details.add(
                ada.id(), new Details.Noticed(id, "x", LocalDate.of(2026, 1, 1), Optional.empty(), Optional.empty()));
        var circle = circles.all(ada.id()).getFirst().id().value();
        var grace = cast.browserOf(cast.grace());

        for (var path : List.of("", "/edit")) {
            assertThat(grace.get(at(id) + path).status()).as(path).isEqualTo(404);
        }
        assertThat(grace.get("/people?circle=" + circle).status()).isEqualTo(404);
        for (var path : List.of(
                at(id),
                at(id) + "/binning",
                at(id) + "/restoring",
                at(id) + "/details",
                at(id) + "/details/" + detail.value() + "/raising",
                at(id) + "/details/" + detail.value() + "/removal",
                at(id) + "/circles",
                at(id) + "/photo",
                at(id) + "/photo/removal",
                "/people/circles/" + circle,
                "/people/circles/" + circle + "/removal")) {
            assertThat(grace.postFrom("/people/circles", path, "name", "Taken", "noticed", "x")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(grace.get("/people?q=ana").text()).contains("Nobody found");
        assertThat(people.find(ada.id(), id).orElseThrow().draft()).isEqualTo(PeopleTest.ana());
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        for (var path : List.of("/people", "/people/new", "/people/inbox", "/people/" + UUID.randomUUID())) {
            assertThat(cast.stranger().answer(path).location()).as(path).startsWith("/sign-in");
        }
    }

    @Test
    void aPageTakesFewStatementsHoweverManyPeopleItShows() {
        var ids = people.addAll(
                ada.id(), IntStream.range(0, 60).mapToObj(_ -> PeopleTest.ana()).toList(), true);

        assertThat(Statements.during(() -> browser.get("/people"))).hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.during(() -> browser.get("/people?q=ana"))).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> browser.get("/people/palette?q=ana")))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.during(() -> browser.get(at(ids.getFirst())))).hasSizeLessThanOrEqualTo(16);
        assertThat(browser.get("/people").body().length()).isLessThan(60_000);
    }

    private static String at(Person.Id id) {
        return "/people/" + id.value();
    }
}
