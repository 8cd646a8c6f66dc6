package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a moment held: said in a line or a form, shown on the timeline, kept through a change and its undoing. */
@KithTest
class SubstanceTest {

    private static final Substance MUCH = new Substance(
            Set.of(Carried.ADVICE, Carried.EAR),
            Set.of(Carried.OPENING),
            Optional.of(Energy.LIFTED),
            Optional.of(Direction.BOTH));

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    Member ada;
    Person.Id ana;
    Browser browser;

    @BeforeEach
    void aBookOfOne() {
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        browser = cast.browserOf(ada);
    }

    @Test
    void whatIsSaidOfAMomentIsKeptAndToldOnTheTimeline() {
        moments.log(ada.id(), call().with(MUCH));

        assertThat(only().substance()).isEqualTo(MUCH);
        assertThat(held("/people/" + ana.value()))
                .containsExactly("You: advice, an ear", "They: an opening", "You both opened up", "It lifted you");
        assertThat(held("/moments")).hasSize(4);
    }

    @Test
    void aLineSaysItInPassingAndItsWordsStayInTheNote() {
        var page = browser.postFrom("/log", "/log/understood", "line", "coffee with Ana: she gave me advice");
        assertThat(page.html().select("#understood dd").eachText()).contains("They: advice");

        page.answerTo("/log");

        assertThat(only().substance().got()).containsExactly(Carried.ADVICE);
        assertThat(only().note()).isEqualTo("she gave me advice");
    }

    @Test
    void aFormSaysItAndAnUnknownWordSaysNothing() {
        browser.get("/log/fields?person=" + ana.value())
                .answerTo(
                        "/log", "channel", "CALL", "gave", "ARTICLE", "got", "GOLD", "energy", "DRAINED", "opened",
                        "IN");

        assertThat(only().substance())
                .isEqualTo(new Substance(
                        Set.of(Carried.ARTICLE), Set.of(), Optional.of(Energy.DRAINED), Optional.of(Direction.IN)));
    }

    @Test
    void theFormOfAMomentShowsWhatItHeldAndKeepsItThroughAChange() {
        var at = "/moments/" + moments.log(ada.id(), call().with(MUCH)).value();

        var form = browser.get(at);
        form.answerTo(at, "note", "another word");

        assertThat(form.html().select("input[name=gave][checked]").eachAttr("value"))
                .containsExactly("ADVICE", "EAR");
        assertThat(only().substance()).isEqualTo(MUCH);
        assertThat(only().note()).isEqualTo("another word");
    }

    @Test
    void aChangeIsTakenBackAndThatToo() {
        var id = moments.log(ada.id(), call().with(MUCH));
        var at = "/moments/" + id.value();
        moments.edit(ada.id(), id, MomentDraft.of(ana, only().at(), Channel.VIDEO, Direction.IN, "after"));

        browser.postFrom(at, at + "/unchanging");
        assertThat(only().substance()).isEqualTo(MUCH);
        assertThat(only().channel()).isEqualTo(Channel.CALL);

        browser.postFrom(at, at + "/unchanging");
        assertThat(only().note()).isEqualTo("after");
    }

    @Test
    void whoLeftTheBookSinceDoesNotComeBackWithAChange() {
        var bo = people.add(ada.id(), PersonDraft.named("Bo Lindqvist"), true);
        var id = moments.log(ada.id(), MomentDraft.of(bo, daysAgo(3), Channel.CALL, Direction.OUT, "was Bo"));
        moments.edit(ada.id(), id, call());
        people.bin(ada.id(), List.of(bo));

        browser.postFrom("/moments/" + id.value(), "/moments/" + id.value() + "/unchanging");

        assertThat(only().people()).containsExactly(ana);
        assertThat(only().note()).isEqualTo("was Bo");
    }

    @Test
    void whatWasNeverChangedOrIsAnothersIsNotTakenBack() {
        var at = "/moments/" + moments.log(ada.id(), call()).value();

        assertThat(browser.postFrom(at, at + "/unchanging").status()).isEqualTo(404);
        moments.edit(ada.id(), only().id(), call());
        assertThat(cast.browserOf(cast.grace())
                        .postFrom("/log", at + "/unchanging")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void justHiIsATouch() {
        browser.get("/log").answerTo("/log/line", "line", "called Ana just to say hi");

        assertThat(only().substance().gave()).containsExactly(Carried.HI);
        assertThat(moments.contacts(ada.id(), List.of(ana)).get(ana).touches()).isEqualTo(1);
    }

    private MomentDraft call() {
        return MomentDraft.of(ana, daysAgo(2), Channel.CALL, Direction.OUT, "a word");
    }

    private Moment only() {
        var all = moments.all(ada.id(), Moments.NEWEST, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> held(String path) {
        return browser.get(path).html().select(".moment-held span").eachText();
    }

    private static Instant daysAgo(int days) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(days, ChronoUnit.DAYS);
    }
}
