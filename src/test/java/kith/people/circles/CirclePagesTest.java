package kith.people.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.People;
import kith.people.Person;
import kith.people.RemovedCircles;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class CirclePagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Circles circles;

    @Autowired
    RemovedCircles removed;

    @Autowired
    Bonds bonds;

    @Autowired
    Moments moments;

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
    void aCircleOfTheFamilyIsProposedOnce() {
        var page = browser.get("/people/circles");
        assertThat(page.text()).contains("A circle for your family");

        page = page.submit("/people/circles", "name", "Family");
        assertThat(page.html().select("h1").text()).isEqualTo("Family");
        assertThat(page.text()).contains("Nobody is in it yet", "Choose people");
        assertThat(browser.get("/people/circles").text()).doesNotContain("A circle for your family");
    }

    @Test
    void peopleComeByNameAndGoAgain() {
        add("Bo Berg");
        add("Cy Cole");
        add("Cy Cole");
        var at = at(circles.create(ada.id(), "Choir"));

        var page = browser.get(at).submit(at + "/people", "name", "bo berg");
        assertThat(page.html().select(".rows").text()).contains("Bo Berg", "not in touch yet");
        page = page.submit(page.html().select("form[action$=/leaving]").last().attr("action"));
        assertThat(page.html().select(".rows").text()).doesNotContain("Bo Berg");
        page = page.submit(page.html().select(".toast form").attr("action"));
        assertThat(page.html().select(".rows").text()).contains("Bo Berg");

        var wrong = page.submit(at + "/people", "name", "Nobody & co");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().selectFirst("[name=name]#name").val()).isEqualTo("Nobody & co");
        assertThat(page.submit(at + "/people", "name", "Cy Cole").text()).contains("Several of your book");
        assertThat(page.submit(at + "/people", "name", " ").status()).isEqualTo(422);
    }

    @Test
    void aRemovedCircleComesBackWithItsPeopleAndItsNameIsFreeMeanwhile() {
        var bo = add("Bo Berg");
        var choir = circles.create(ada.id(), "Choir");
        circles.join(ada.id(), choir.id(), List.of(bo));

        var page = browser.get(at(choir)).submit(at(choir) + "/removal");
        assertThat(browser.get(at(choir)).status()).isEqualTo(404);
        assertThat(browser.get("/people?circle=" + choir.id().value()).status()).isEqualTo(404);
        assertThat(people.find(ada.id(), bo).orElseThrow().circles()).isEmpty();
        var other = circles.create(ada.id(), "choir");
        assertThat(other.id()).isNotEqualTo(choir.id());

        page = page.submit(page.html().select(".toast form").attr("action"));

        assertThat(page.html().select("h1").text()).isEqualTo("Choir 2");
        assertThat(page.text()).contains("Bo Berg");
        assertThat(removed.restore(ada.id(), choir.id())).isEmpty();
    }

    @Test
    void aMergeOfCirclesIsTakenBackExactly() {
        var bo = add("Bo Berg");
        var cy = add("Cy Cole");
        var choir = circles.create(ada.id(), "Choir");
        var band = circles.create(ada.id(), "Band");
        circles.join(ada.id(), choir.id(), List.of(bo, cy));
        circles.join(ada.id(), band.id(), List.of(cy));

        var page = browser.get(at(choir))
                .submit(at(choir) + "/merging", "into", band.id().value().toString());
        assertThat(page.html().select("h1").text()).isEqualTo("Band");
        assertThat(circles.peopleOf(ada.id(), band.id())).containsExactlyInAnyOrder(bo, cy);
        assertThat(circles.all(ada.id())).containsExactly(band);

        page.submit(page.html().select(".toast form").attr("action"));
        assertThat(circles.peopleOf(ada.id(), band.id())).containsExactly(cy);
        assertThat(circles.peopleOf(ada.id(), choir.id())).containsExactlyInAnyOrder(bo, cy);
        assertThat(removed.merge(ada.id(), band.id(), band.id())).isFalse();
    }

    @Test
    void aLargeCircleIsShownInPagesWithFewStatements() {
        var all = people.addAll(
                ada.id(),
                IntStream.range(0, 120)
                        .mapToObj(it -> PersonDraft.named("Person %03d".formatted(it)))
                        .toList(),
                true);
        var choir = circles.create(ada.id(), "x".repeat(80));
        circles.join(ada.id(), choir.id(), all);

        var page = browser.get(at(choir));
        assertThat(page.text()).contains("120");
        assertThat(page.html().select(".page-main .row")).hasSize(50);
        page = browser.get(page.html().select("a[href*='after=']").attr("href"));
        page = browser.get(page.html().select("a[href*='after=']").attr("href"));
        assertThat(page.html().select(".page-main .row")).hasSize(20);
        assertThat(page.html().select("a[href*='after=']")).isEmpty();
        assertThat(Statements.during(() -> browser.get(at(choir)))).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void howItStandsWithEachIsDrawnAgainstTheIdealAndTheOuterLimit() {
        var bo = add("Bo Berg");
        var choir = circles.create(ada.id(), "Choir");
        circles.join(ada.id(), choir.id(), List.of(bo));
        bonds.keepInTouch(ada.id(), List.of(bo));
        moments.log(ada.id(), MomentDraft.of(bo, Instant.now(clock), Channel.CALL, Direction.OUT, ""));

        var page = browser.get(at(choir));
        assertThat(page.text()).contains("In touch: today. Ideal 30 days, outer limit 180 days.");
        assertThat(page.html().select("svg.gauge rect")).hasSize(3);

        var rhythm = "/settings/rhythm/circles/" + choir.id().value() + "?back=circle";
        page = page.submit(rhythm, "floor", "14");
        assertThat(page.path()).isEqualTo(at(choir));
        assertThat(page.text()).contains("Ideally in touch every 14 days", "Ideal 14 days");
        assertThat(page.submit(rhythm, "floor", "often").status()).isEqualTo(422);

        page = page.submit("/settings/days?back=circle", "circle-" + choir.id().value(), "10");
        assertThat(page.path()).isEqualTo(at(choir));
        assertThat(page.text()).contains("You hear of their days 10 days ahead.");
    }

    @Test
    void anotherMemberFindsNoneOfIt() {
        var bo = add("Bo Berg");
        var choir = circles.create(ada.id(), "Choir");
        circles.join(ada.id(), choir.id(), List.of(bo));
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(at(choir)).status()).isEqualTo(404);
        for (var deed : List.of("/removal", "/restoring", "/people", "/people/" + bo.value() + "/leaving")) {
            assertThat(grace.postFrom("/people/circles", at(choir) + deed, "name", "Bo Berg")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(grace.postFrom(
                                "/people/circles",
                                at(choir) + "/merging",
                                "into",
                                choir.id().value().toString())
                        .status())
                .isEqualTo(404);
        assertThat(cast.stranger().answer(at(choir)).location()).startsWith("/sign-in");
        assertThat(circles.peopleOf(ada.id(), choir.id())).containsExactly(bo);
    }

    private Person.Id add(String name) {
        return people.add(ada.id(), PersonDraft.named(name), true);
    }

    private static String at(Circle circle) {
        return "/people/circles/" + circle.id().value();
    }
}
