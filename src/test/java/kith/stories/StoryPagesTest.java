package kith.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class StoryPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Stories stories;

    @Autowired
    Projects projects;

    @Autowired
    Moments moments;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;
    Person.Id bo;
    LocalDate today;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        today = LocalDate.now(clock.withZone(ada.zone()));
        bo = people.add(
                ada.id(),
                PersonDraft.named("Bo Berg").with(List.of(new Work("Studio Nord", "Architect")), List.of()),
                true);
    }

    @Test
    void aStoryStandsBeforeTheJobAndCanBeTakenBack() {
        assertThat(browser.get(at("")).text()).contains("What is Bo Berg’s story?");

        var page = browser.get(at(""))
                .submit(at("/story"), "story", "Grew up on a boat.\nSeven of them.", "hopes", "A year of rest");
        assertThat(page.html().select(".person-head").text())
                .containsSubsequence("Bo Berg", "Grew up on a boat.", "Architect");
        assertThat(page.html().select("#story").text()).contains("Seven of them.", "A year of rest");

        page = browser.get(at("/story")).submit(at("/story"), "story", "", "hopes", "");
        assertThat(page.text()).doesNotContain("boat");
        page.submit(at("/story/undoing"));

        assertThat(stories.of(ada.id(), bo))
                .isEqualTo(new Story("Grew up on a boat.\nSeven of them.", "", "A year of rest"));
        assertThat(stories.told(ada.id(), bo).orElseThrow().before()).isEqualTo(Story.UNTOLD);
    }

    @Test
    void aStoryThatIsTooLongComesBackWhole() {
        var tooLong = "x".repeat(4_001);

        var page = browser.get(at("/story")).submit(at("/story"), "story", "short", "struggles", tooLong);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("[name=struggles]").val()).isEqualTo(tooLong);
        assertThat(stories.of(ada.id(), bo)).isEqualTo(Story.UNTOLD);
    }

    @Test
    void theLineInTheHeadEndsBetweenWords() {
        assertThat(StoryPanels.firstWords("one\ntwo")).isEqualTo("one");
        assertThat(StoryPanels.firstWords("word ".repeat(60)))
                .hasSizeLessThan(165)
                .endsWith("word …");
        assertThat(StoryPanels.firstWords("x".repeat(400))).hasSizeLessThan(165).endsWith("x …");
    }

    @Test
    void whatSomebodyIsAtIsFoundAskedAboutEndedAndRemoved() {
        var page = browser.get(at("")).submit(at("/projects"), "what", "Builds a boat", "askOn", today.toString());
        assertThat(page.text()).contains("Builds a boat", "Time to ask how it goes");
        assertThat(browser.get("/people?q=boat").text()).contains("Bo Berg");

        page = page.submit(one() + "/asking");
        assertThat(page.text()).contains("You asked today").doesNotContain("Time to ask");

        page = browser.get(one())
                .submit(one(), "what", "Builds two", "askOn", today.plusDays(9).toString());
        assertThat(page.text()).contains("Builds two", "in 9 days");
        assertThat(browser.get("/people?q=boat").text()).doesNotContain("Bo Berg");

        page = page.submit(one() + "/ending");
        assertThat(page.text()).contains("Over today", "One that is over");
        page = page.submit(one() + "/resuming");

        var project = one();
        page = page.submit(project + "/removal");
        assertThat(page.html().select("#projects").text()).doesNotContain("Builds two");
        assertThat(browser.get(project).status()).isEqualTo(404);
        assertThat(page.submit(project + "/restoring").text()).contains("Builds two");
    }

    @Test
    void itComesUpOnItsDayUntilTheTwoHaveSpoken() {
        projects.add(ada.id(), bo, "Builds a boat", Optional.of(today));
        var later = people.add(ada.id(), PersonDraft.named("Cy Later"), true);
        projects.add(ada.id(), later, "Learns Finnish", Optional.of(today.plusDays(1)));

        var page = browser.get("/");
        assertThat(page.text())
                .contains("You wanted to ask Bo Berg how it goes.", "Builds a boat")
                .doesNotContain("Finnish");
        page.submit(page.html().select("form[action$=/doing]").attr("action"));
        assertThat(projects.of(ada.id(), List.of(bo)).getFirst().askedOn()).contains(today);

        projects.add(ada.id(), bo, "Sells the boat", Optional.of(today));
        moments.log(ada.id(), MomentDraft.of(bo, Instant.now(clock), Channel.CALL, Direction.OUT, ""));
        assertThat(browser.get("/").text()).doesNotContain("Sells the boat");
    }

    @Test
    void whatIsWrongComesBack() {
        var page = browser.get(at("")).submit(at("/projects"), "what", " ", "askOn", "soon");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().selectFirst("[name=askOn]").val()).isEqualTo("soon");
        assertThat(page.html().select("[aria-invalid=true]")).hasSize(2);
    }

    @Test
    void nobodyElseReachesAStoryOrAProject() {
        projects.add(ada.id(), bo, "Builds a boat", Optional.empty());
        stories.tell(ada.id(), bo, new Story("x", "", ""));
        var grace = cast.browserOf(cast.grace());

        for (var path : List.of(at("/story"), one())) {
            assertThat(grace.get(path).status()).as(path).isEqualTo(404);
        }
        for (var path : List.of(
                at("/story"),
                at("/story/undoing"),
                at("/projects"),
                one(),
                one() + "/asking",
                one() + "/ending",
                one() + "/resuming",
                one() + "/removal",
                one() + "/restoring")) {
            assertThat(grace.postFrom("/people/circles", path, "what", "x", "story", "y")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private String one() {
        return at("/projects/"
                + projects.of(ada.id(), List.of(bo)).getFirst().id().value());
    }

    private String at(String path) {
        return "/people/" + bo.value() + path;
    }
}
