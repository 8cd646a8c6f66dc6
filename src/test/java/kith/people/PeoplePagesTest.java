package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
    LastTouches touches;

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
    void anEmptyBookSaysWhatItWillHold() {
        var page = browser.get("/people");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Nobody here yet");
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
    void whatWasTypedWronglyComesBackWithEverythingTyped() {
        var page = browser.get("/people/new")
                .submit(
                        "/people",
                        "name",
                        "",
                        "email",
                        "not an address",
                        "notes",
                        "all of this",
                        "birthDay",
                        "31",
                        "birthMonth",
                        "2",
                        "zone",
                        "Nowhere",
                        "metOn",
                        "2026-02-30",
                        "introducedBy",
                        "Nobody Known");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("textarea[name=notes]").text()).isEqualTo("all of this");
        assertThat(page.html().selectFirst("input[name=email]").val()).isEqualTo("not an address");
        assertThat(page.html().select("[role=alert] li")).hasSize(6);
        assertThat(browser.get("/people").text()).contains("Nobody here yet");
    }

    @Test
    void whoIsThereAlreadyIsShownBeforeTheyAreAddedAgain() {
        people.add(ada.id(), PeopleTest.ana(), true);

        var page = browser.get("/people/new").submit("/people", "name", "A. Maric", "email", "ANA@example.org");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("[role=alert] a").text()).isEqualTo("Ana Marić");
        assertThat(page.submit("/people", "anyway", "true")
                        .html()
                        .selectFirst("h1")
                        .text())
                .isEqualTo("A. Maric");
    }

    @Test
    void editingShowsAllAndLosesNothing() {
        var id = people.add(ada.id(), PeopleTest.ana(), true);

        browser.get(at(id) + "/edit").submit(at(id));

        assertThat(people.find(ada.id(), id).orElseThrow().draft()).isEqualTo(PeopleTest.ana());
    }

    @Test
    void anotherRowIsHadWithoutScript() {
        var page = browser.get("/people/new").answerTo("/people", "name", "Ana", "more", "email");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst("input[name=name]").val()).isEqualTo("Ana");
        assertThat(page.html().select("input[name=email]")).hasSize(3);
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
    void circlesAreMadeRenamedChosenAndDeleted() {
        var id = people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
        browser.get("/people/circles").submit("/people/circles", "name", "Climbing");
        var circle = circles.all(ada.id()).getFirst().id().value().toString();

        browser.get(at(id)).submit(at(id) + "/circles", "circle", circle);
        browser.get("/people/circles").submit("/people/circles/" + circle, "name", "Bouldering");

        assertThat(browser.get("/people?circle=" + circle).text()).contains("Bo Berg", "Bouldering");
        assertThat(browser.get("/people?q=bould").text()).contains("Bo Berg");
        browser.get("/people/circles").submit("/people/circles/" + circle + "/removal");
        assertThat(browser.get("/people?circle=" + circle).status()).isEqualTo(404);
        assertThat(browser.get(at(id)).status()).isEqualTo(200);
    }

    @Test
    void theInboxIsEmptiedOneByOneOrTogether() {
        var ids = people.addAll(
                ada.id(),
                Stream.of("Ana A", "Bo B", "Cy C").map(PersonDraft::named).toList(),
                false);

        assertThat(browser.get("/people").text()).contains("3 to sort");
        browser.get("/people/inbox")
                .submit("/people/inbox/sorting", "book", ids.get(0).value().toString());
        var page = browser.get("/people/inbox")
                .submit(
                        "/people/inbox/sorting",
                        "person",
                        ids.get(1).value().toString(),
                        "person",
                        ids.get(2).value().toString(),
                        "bin",
                        "chosen");

        assertThat(page.text()).contains("2 people are in the bin", "Nobody waits");
        assertThat(browser.get("/people").text()).contains("Ana A").doesNotContain("Bo B");
    }

    @Test
    void theListGoesOnFromPageToPageInEveryOrder() {
        var ids = people.addAll(
                ada.id(),
                IntStream.range(0, 120)
                        .mapToObj(i -> PersonDraft.named("Person N%03d".formatted(i)))
                        .toList(),
                true);
        IntStream.range(0, 70)
                .forEach(i -> touches.touched(
                        ada.id(),
                        List.of(ids.get(i)),
                        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i * 3600L)));

        for (var sort : List.of("name", "recent", "quiet", "newest")) {
            var names = Stream.iterate(
                            Optional.of(browser.get("/people?sort=" + sort)),
                            Optional::isPresent,
                            page -> page.flatMap(
                                            it -> Optional.ofNullable(it.html().selectFirst("a[rel=next]")))
                                    .map(link -> browser.get(link.attr("href"))))
                    .flatMap(page -> page.orElseThrow().html().select(".row-link").eachText().stream())
                    .toList();

            assertThat(names).as(sort).hasSize(120).doesNotHaveDuplicates();
            var first = sort.equals("recent") ? "Person N069" : sort.equals("newest") ? "Person N119" : "Person N000";
            assertThat(names).as(sort).startsWith(first);
        }
    }

    @Test
    void aPhotoIsKeptInTwoSizesForItsMemberOnly() throws IOException {
        var id = people.add(ada.id(), PeopleTest.ana(), true);

        var page = browser.upload(at(id) + "/edit", at(id) + "/photo", "photo", "ana.png", picture());

        assertThat(page.text()).contains("The photo is kept");
        var shown = page.html().selectFirst("img.avatar").attr("src");
        assertThat(browser.answer(shown).status()).isEqualTo(200);
        assertThat(browser.answer(shown)
                        .response()
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("private");
        assertThat(browser.get(at(id)).html().selectFirst("img.avatar--hero").attr("src"))
                .endsWith("-large.jpg");
        assertThat(cast.browserOf(cast.grace()).answer(shown).status()).isEqualTo(404);
        assertThat(browser.upload(at(id) + "/edit", at(id) + "/photo", "photo", "x.jpg", new byte[] {1, 2, 3})
                        .text())
                .contains("no picture that Kith can read");
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

        assertThat(Statements.during(() -> browser.get("/people"))).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> browser.get("/people?q=ana"))).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(() -> browser.get("/people/palette?q=ana")))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.during(() -> browser.get(at(ids.getFirst())))).hasSizeLessThanOrEqualTo(12);
        assertThat(browser.get("/people").body().length()).isLessThan(60_000);
    }

    private static String at(Person.Id id) {
        return "/people/" + id.value();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
