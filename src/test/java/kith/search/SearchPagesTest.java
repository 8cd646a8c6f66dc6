package kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.meaning.Liking;
import kith.meaning.Likings;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.Moment;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.stories.Projects;
import kith.stories.Stories;
import kith.stories.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class SearchPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    Details details;

    @Autowired
    Stories stories;

    @Autowired
    Projects projects;

    @Autowired
    Likings likings;

    @Autowired
    ReadBook read;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;
    Person.Id ana;
    Moment.Id coffee;

    @BeforeEach
    void somethingOfEverything() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        ana = people.add(ada.id(), named("Ana Marić", "Cannot stand a tandem <b>alone</b>"), true);
        coffee = log(ana, "Fixed the tandem by the canal");
    }

    @Test
    void everythingIsFoundByItsWordsBeforeAndAfterTheBookWasRead() {
        details.add(
                ada.id(),
                new Details.Noticed(ana, "A new tandem", LocalDate.of(2026, 1, 2), Optional.empty(), Optional.empty()));
        stories.tell(ada.id(), ana, new Story("Rode a tandem to Split", "", ""));
        projects.add(ada.id(), ana, "Builds a tandem", Optional.empty());
        likings.say(ada.id(), ana, new Liking(Set.of(), OptionalInt.empty(), "on the tandem"));
        people.save(
                ada.id(),
                ana,
                people.find(ada.id(), ana)
                        .orElseThrow()
                        .draft()
                        .withRest(List.of("ADR:;;Tandemweg 5;Leipzig;;04109;")));

        for (int i = 0; i < 2; i++) {
            var page = browser.get("/search?q=tandem");

            assertThat(page.html().select("#found h2").eachText())
                    .containsExactly(
                            "People",
                            "Moments",
                            "Details",
                            "Notes",
                            "Stories",
                            "Projects",
                            "Cards",
                            "How they like it");
            assertThat(page.html().select("mark").eachText())
                    .containsExactly("tandem", "tandem", "tandem", "tandem", "tandem", "Tandemweg", "tandem");
            assertThat(page.html().select(".row-link").eachAttr("href"))
                    .startsWith(at(), "/moments/" + coffee.value(), at() + "#details", at(), at() + "#story")
                    .allSatisfy(it -> assertThat(browser.get(it).status()).isEqualTo(200));
            assertThat(page.text()).contains("Cannot stand a tandem <b>alone</b>", "today");
            read.now(ada.id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TANDEM canal", "tand", "tandems", "tandme", "ana canal", "marič tandem", "Fixed, the: tandem!"})
    void aMomentIsFoundAsOneRemembersIt(String q) {
        assertThat(found(q)).contains("Fixed the tandem by the canal");

        read.now(ada.id());

        assertThat(found(q)).contains("Fixed the tandem by the canal");
    }

    @Test
    void whatChangedIsFoundByWhatItSaysNow() {
        read.now(ada.id());

        moments.edit(ada.id(), coffee, draft(ana, "Sold the rowing boat"));
        var fresh = log(ana, "Painted the rowing boat");

        assertThat(found("rowing")).contains("Sold the rowing boat", "Painted the rowing boat");
        assertThat(browser.get("/search?q=tandem&kind=moments").text()).contains("Nothing says");
        moments.bin(ada.id(), fresh);
        assertThat(found("rowing")).contains("Sold").doesNotContain("Painted");
        read.now(ada.id());
        assertThat(found("rowing")).contains("Sold").doesNotContain("Painted");
        moments.restore(ada.id(), fresh);
        assertThat(found("rowing")).contains("Sold", "Painted");
        people.bin(ada.id(), List.of(ana));
        assertThat(browser.get("/search?q=rowing").text()).contains("Nothing says");
    }

    @Test
    void whatIsAskedForAloneGoesOnFromPageToPage() {
        moments.logAll(
                ada.id(),
                IntStream.range(0, 120)
                        .mapToObj(i -> draft(ana, "Choir practice number " + i))
                        .toList());
        for (int i = 0; i < 2; i++) {
            var seen = new HashSet<String>();
            var page = browser.get("/search?q=choir&kind=moments");
            for (int pages = 0; pages < 3; pages++) {
                page.html()
                        .select(".row-excerpt")
                        .eachText()
                        .forEach(it -> assertThat(seen.add(it)).isTrue());
                var next = page.html().select("a[rel=next]").attr("href");
                assertThat(next.isEmpty()).isEqualTo(pages == 2);
                page = next.isEmpty() ? page : browser.get(next);
            }
            assertThat(seen).hasSize(120);
            assertThat(browser.get("/search?q=choir").html().select(".row")).hasSize(5);
            read.now(ada.id());
        }
    }

    @Test
    void nobodyElseFindsAnyOfIt() {
        read.now(ada.id());
        var grace = cast.grace();

        assertThat(cast.browserOf(grace).get("/search?q=tandem").text()).contains("Nothing says “tandem”");
        read.now(grace.id());
        assertThat(cast.browserOf(grace).get("/search?q=tandem").text()).contains("Nothing says “tandem”");
        assertThat(cast.stranger().answer("/search?q=tandem").location()).startsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "'",
                "\"tandem",
                "%",
                "tandem%_",
                "tan:* & !canal | (x",
                "\u0000tandem\u0000",
                "\\",
                "<script>alert(1)</script>",
                "𝕊 \uD83D\uDE00",
                "ta\u202Endem"
            })
    void whateverIsTypedIsOnlyWords(String q) {
        read.now(ada.id());

        var page = browser.get("/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main script")).isEmpty();
    }

    @Test
    void veryLongWordsAndWrongAddressesDoNoHarm() {
        assertThat(browser.get("/search?q=" + "tandem+".repeat(1000)).text()).contains("Fixed the tandem");
        assertThat(browser.get("/search?q=" + "x".repeat(7000)).status()).isEqualTo(200);
        assertThat(browser.get("/search?q=tandem&kind=nothing&after=99-x").text())
                .contains("Fixed the tandem");
        assertThat(browser.get("/search?q=tandem&kind=moments&after=0-999999999")
                        .text())
                .contains("Fixed the tandem");
        assertThat(browser.get("/search?q=ana&kind=people").text()).contains("Ana Marić");
    }

    @Test
    void thePaletteAndTheListLeadHere() {
        var href = "/search?q=a+%22tandem%22+%26+b";

        assertThat(browser.get("/people/palette?q=a+%22tandem%22+%26+b")
                        .html()
                        .select("[data-href^=/search]")
                        .attr("data-href"))
                .isEqualTo(href);
        assertThat(browser.get("/people?q=a+%22tandem%22+%26+b")
                        .html()
                        .select(".empty a")
                        .eachAttr("href"))
                .contains(href);
    }

    @Test
    void aSearchTakesTheSameStatementsHoweverMuchIsFound() {
        read.now(ada.id());
        var one = Statements.during(() -> browser.get("/search?q=tandem")).size();
        moments.logAll(
                ada.id(),
                IntStream.range(0, 60).mapToObj(i -> draft(ana, "tandem " + i)).toList());
        read.now(ada.id());

        assertThat(Statements.during(() -> browser.get("/search?q=tandem"))).hasSizeLessThanOrEqualTo(one);
        assertThat(one).isLessThan(18);
    }

    private String found(String q) {
        return browser.get("/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .text();
    }

    private String at() {
        return "/people/" + ana.value();
    }

    private Moment.Id log(Person.Id person, String note) {
        return moments.log(ada.id(), draft(person, note));
    }

    private MomentDraft draft(Person.Id person, String note) {
        return MomentDraft.of(person, clock.instant(), Channel.MESSAGE, Direction.OUT, note);
    }

    private static PersonDraft named(String name, String notes) {
        return new PersonDraft(
                PersonName.of(name),
                List.of(),
                List.of(),
                Optional.empty(),
                Home.UNKNOWN,
                Met.UNKNOWN,
                List.of(),
                List.of(),
                notes,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
