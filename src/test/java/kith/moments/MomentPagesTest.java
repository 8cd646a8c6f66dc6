package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.Detail;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class MomentPagesTest {

    private static final String LINE =
            "coffee with Ana and Bo yesterday, 1h: her move to Lyon; ask about the new team in March";

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
    Person.Id bo;
    Browser browser;

    @BeforeEach
    void aBookOfTwo() {
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        bo = people.add(ada.id(), PersonDraft.named("Bo Lindqvist"), true);
        browser = cast.browserOf(ada);
    }

    @Test
    void aLineIsShownAsItWasUnderstoodBeforeAnythingIsKept() {
        var page = browser.postFrom("/log", "/log/understood", "line", LINE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().selectFirst("#understood").text())
                .contains("Ana Weber", "Bo Lindqvist", "In person (coffee)", "yesterday", "1 h", "her move to Lyon")
                .contains("the new team");
        assertThat(all()).isEmpty();
    }

    @Test
    void whatWasUnderstoodIsSavedWithItsDetails() {
        var understood = browser.postFrom("/log", "/log/understood", "line", LINE);

        understood.answerTo("/log");

        var moment = all().getFirst();
        assertThat(moment.people()).containsExactly(ana, bo);
        assertThat(moment.occasion()).isEqualTo("coffee");
        assertThat(moment.note()).isEqualTo("her move to Lyon");
        assertThat(details.of(ada.id(), ana)).extracting(Detail::noticed).containsExactly("the new team");
    }

    @Test
    void ofSeveralPeopleTheMemberChoosesWhomTheDetailsAreAbout() {
        var understood = browser.postFrom("/log", "/log/understood", "line", LINE, "about", "id:" + bo.value());

        var choice = understood.html().selectFirst("select[form=log-line][name=about]");
        assertThat(choice.select("option").eachText()).containsExactly("Ana Weber", "Bo Lindqvist");
        assertThat(choice.select("option[selected]").eachText()).containsExactly("Bo Lindqvist");
        understood.answerTo(
                "/log/line", "about", choice.select("option[selected]").val());
        assertThat(details.of(ada.id(), bo)).hasSize(1);
        assertThat(details.of(ada.id(), ana)).isEmpty();
    }

    @Test
    void nobodyIsAskedWhomADetailIsAboutWhereThereIsOnePersonOrNoDetail() {
        for (var line : List.of("coffee with Ana: ask about her move", "coffee with Ana and Bo: the rain")) {
            var understood = browser.postFrom("/log", "/log/understood", "line", line);

            assertThat(understood.html().select("select[form=log-line]")).isEmpty();
        }
    }

    @Test
    void whatIsLearnedMayBeAboutSomebodyStillToBeChosen() {
        var page = browser.get("/log")
                .answerTo("/log/line", "line", "lunch with Ana and Zoe Zimmermann: learned that she paints");
        assertThat(page.html().select("#about option").eachText()).containsExactly("Ana Weber", "Zoe Zimmermann");

        page.answerTo("/log", "about", "Zoe Zimmermann");

        var zoe = people.named(ada.id(), "Zoe Zimmermann", 1).getFirst().id();
        assertThat(details.of(ada.id(), zoe)).hasSize(1);
        assertThat(details.of(ada.id(), ana)).isEmpty();
    }

    @Test
    void whatWasLearnedStandsWithItsMoment() {
        browser.get("/log").answerTo("/log/line", "line", LINE);

        assertThat(learned("/people/" + ana.value())).containsExactly("the new team");
        assertThat(learned("/people/" + bo.value())).containsExactly("the new team");
        assertThat(learned("/moments")).containsExactly("the new team");
    }

    private List<String> learned(String path) {
        return browser.get(path).html().select(".moment .moment-learned li").eachText();
    }

    @Test
    void fieldsAreFilledInWithoutALineAboveThem() {
        var page = browser.get("/log/fields?person=" + ana.value());

        assertThat(page.html().select("textarea[name=line]")).isEmpty();
        assertThat(page.html().select("main a[href^=/log?person]")).hasSize(1);
        assertThat(page.html().select("main .button--primary")).hasSize(1);
    }

    @Test
    void aLineThatIsWhollyUnderstoodIsSavedStraightAway() {
        var answer = browser.get("/log").answerTo("/log/line", "line", LINE);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/people/" + ana.value());
        assertThat(all()).hasSize(1);
    }

    @Test
    void savingALineTakesOneTransactionAndFewStatements() {
        browser.get("/log").answerTo("/log/line", "line", LINE);
        var box = browser.get("/log");

        var statements =
                Statements.during(() -> box.answerTo("/log/line", "line", "coffee with Ana and Bo: number two"));

        assertThat(all()).hasSize(2);
        assertThat(statements).hasSizeLessThanOrEqualTo(14);
        assertThat(statements).filteredOn(it -> it.contains("set_config")).hasSize(1);
    }

    @Test
    void anUnknownNameIsAskedForAndMayBeAdded() {
        var page = browser.get("/log").answerTo("/log/line", "line", "lunch with Zoe Zimmermann yesterday");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Zoe Zimmermann?", "Add Zoe Zimmermann to the book");
        assertThat(all()).isEmpty();

        page.answerTo("/log");

        assertThat(people.brief(ada.id(), all().getFirst().people()).values())
                .extracting("name")
                .containsExactly("Zoe Zimmermann");
    }

    @Test
    void aLineTypedOnAPersonsPageIsAboutThem() {
        browser.get("/log?person=" + ana.value()).answerTo("/log/line", "line", "called, 20 min: new flat");

        assertThat(all()).singleElement().satisfies(it -> {
            assertThat(it.people()).containsExactly(ana);
            assertThat(it.channel()).isEqualTo(Channel.CALL);
        });
    }

    @Test
    void plainFieldsDoTheSame() {
        var answer = browser.get("/log/fields")
                .answerTo("/log", "others", "ana, bo", "channel", "CALL", "day", "2026-01-05", "minutes", "20");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(all()).singleElement().satisfies(it -> {
            assertThat(Set.copyOf(it.people())).isEqualTo(Set.of(ana, bo));
            assertThat(it.at()).isEqualTo(Instant.parse("2026-01-05T11:00:00Z"));
        });
    }

    @Test
    void betweenLineAndFieldsTheWayBackIsKeptWhole() {
        var line = browser.get("/log?back=%2Fpeople%3Fcircle%3D1%26sort%3Dquiet");
        var fields = browser.get(line.html().selectFirst("a[href^=/log/fields]").attr("href"));
        var again = browser.get(fields.html().selectFirst("a[href^=/log?]").attr("href"));

        assertThat(List.of(line, fields, again))
                .extracting(it -> it.html().selectFirst("input[name=back]").val())
                .containsOnly("/people?circle=1&sort=quiet");
    }

    @Test
    void fieldsThatCannotBeReadComeBackAsTypedWithAWordEach() {
        var page = browser.get("/log/fields")
                .answerTo("/log", "day", "sometime", "minutes", "many", "note", "kept as typed", "others", "");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("That is no day", "Give the length in minutes", "Choose by what way", "kept as typed");
        assertThat(page.html().selectFirst("#day").val()).isEqualTo("sometime");
    }

    @Test
    void aFourthTimeWithinThirtyDaysIsQuestionedAndMayBeKept() {
        for (int days : List.of(20, 12, 5)) {
            moments.log(ada.id(), MomentDraft.of(ana, daysAgo(days), Channel.MESSAGE, Direction.OUT, ""));
        }

        var page = browser.get("/log").answerTo("/log/line", "line", "texted Ana");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("You have reached out to Ana Weber 3 times within thirty days");
        page.answerTo("/log");
        assertThat(all()).hasSize(4);
    }

    @Test
    void anEditThatMakesAFourthTimeIsQuestionedAndMayBeKept() {
        for (int days : List.of(20, 12, 5)) {
            moments.log(ada.id(), MomentDraft.of(ana, daysAgo(days), Channel.MESSAGE, Direction.OUT, ""));
        }
        var id = moments.log(ada.id(), MomentDraft.of(ana, daysAgo(3), Channel.IN_PERSON, Direction.BOTH, "walk"));
        var at = "/moments/" + id.value();

        var page = browser.get(at).answerTo(at, "channel", "MESSAGE", "direction", "OUT");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains("You have reached out to Ana Weber 3 times within thirty days", "Save it all the same");
        assertThat(moments.find(ada.id(), id).orElseThrow().channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(page.answerTo(at).status()).isEqualTo(303);
        assertThat(moments.find(ada.id(), id).orElseThrow().channel()).isEqualTo(Channel.MESSAGE);
    }

    @Test
    void anEditIsQuestionedOnlyWhereItMakesThingsWorse() {
        for (int days : List.of(20, 12, 5)) {
            moments.log(ada.id(), MomentDraft.of(ana, daysAgo(days), Channel.MESSAGE, Direction.OUT, ""));
        }
        var fourth = moments.log(ada.id(), MomentDraft.of(ana, daysAgo(2), Channel.MESSAGE, Direction.OUT, ""));
        var at = "/moments/" + fourth.value();

        assertThat(browser.get(at).answerTo(at, "note", "what it was about").status())
                .isEqualTo(303);
        var sameDay = moments.find(ada.id(), fourth).orElseThrow().at().minus(3, ChronoUnit.DAYS);
        var page = browser.get(at)
                .answerTo(at, "day", sameDay.atZone(ada.zone()).toLocalDate().toString());
        assertThat(page.text()).contains("on that day already");
    }

    @Test
    void aMomentIsChangedBinnedAndTakenBack() {
        var id = moments.log(ada.id(), MomentDraft.of(ana, daysAgo(3), Channel.CALL, Direction.BOTH, "before"));
        var at = "/moments/" + id.value();

        browser.get(at).answerTo(at, "note", "after");
        assertThat(moments.find(ada.id(), id).orElseThrow().note()).isEqualTo("after");

        var binned = browser.get(at).answerTo(at + "/binning");
        assertThat(binned.status()).isEqualTo(303);
        assertThat(all()).isEmpty();

        var journal = browser.get("/moments");
        assertThat(journal.text()).contains("The moment is in the bin.");
        journal.answerTo(at + "/restoring");
        assertThat(all()).hasSize(1);
    }

    @Test
    void theJournalIsReadPageByPage() {
        moments.logAll(
                ada.id(),
                IntStream.range(0, 60)
                        .mapToObj(i -> MomentDraft.of(ana, daysAgo(i), Channel.MESSAGE, Direction.IN, "note " + i + ".")
                                .from("s" + i))
                        .toList());

        browser.get("/moments");
        assertThat(Statements.during(() -> browser.get("/moments"))).hasSizeLessThanOrEqualTo(5);
        var first = browser.get("/moments");
        var second = browser.get(first.html().selectFirst("a[rel=next]").attr("href"));

        assertThat(first.html().select(".moment")).hasSize(30);
        assertThat(second.html().select(".moment")).hasSize(30);
        assertThat(second.text()).contains("note 59.").doesNotContain("note 29.");
    }

    @Test
    void aPlanIsConfirmed() {
        browser.get("/log").answerTo("/log/line", "line", "dinner with Ana tomorrow at 7");
        var plan = all().getFirst();
        assertThat(plan.planned()).isTrue();

        browser.get("/moments").answerTo("/moments/" + plan.id().value() + "/confirmation");

        assertThat(all().getFirst().planned()).isFalse();
    }

    @Test
    void anotherMemberFindsNothingAndAStrangerIsAskedToSignIn() {
        var id = moments.log(ada.id(), MomentDraft.of(ana, daysAgo(3), Channel.CALL, Direction.BOTH, "hush"));
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.answer("/moments/" + id.value()).status()).isEqualTo(404);
        assertThat(grace.answer("/moments?person=" + ana.value()).status()).isEqualTo(404);
        assertThat(grace.postFrom("/log", "/moments/" + id.value() + "/binning").status())
                .isEqualTo(404);
        assertThat(cast.stranger().answer("/moments").location()).startsWith("/sign-in");
        assertThat(moments.find(ada.id(), id)).isPresent();
    }

    private List<Moment> all() {
        return moments.all(ada.id(), Moments.NEWEST, 100);
    }

    private static Instant daysAgo(int days) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(days, ChronoUnit.DAYS);
    }
}
