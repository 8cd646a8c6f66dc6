package kith.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.Circles;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RhythmPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Circles circles;

    @Autowired
    Bonds bonds;

    Member ada;
    Person.Id bo;
    Browser browser;

    @BeforeEach
    void adaKeepsInTouchWithBo() {
        ada = cast.ada();
        bo = people.add(ada.id(), PersonDraft.named("Bo Larsen"), true);
        bonds.keepInTouch(ada.id(), List.of(bo));
        browser = cast.browserOf(ada);
    }

    @Test
    void aPersonIsGivenARhythmOfTheirOwn() {
        var page = browser.get(rhythm());
        assertThat(page.text()).contains("Rhythm with Bo Larsen");

        page.answerTo(rhythm(), "floor", "14", "inPerson", "0");

        var kept = bonds.find(ada.id(), bo).orElseThrow();
        assertThat(kept.rhythm().floor()).isEqualTo(Period.ofDays(14));
        assertThat(kept.rhythm().inPerson()).isEmpty();
    }

    @Test
    void aNumberThatCannotBeIsRefusedBesideItsFieldAndKept() {
        var answer = browser.get(rhythm()).answerTo(rhythm(), "floor", "soon", "ceiling", "99");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().selectFirst("input[name=floor]").val()).isEqualTo("soon");
        assertThat(answer.html().select("[aria-invalid=true]")).hasSize(2);
        assertThat(bonds.find(ada.id(), bo).orElseThrow().wish()).isEqualTo(RhythmWish.NOTHING);
    }

    @Test
    void aBondIsLetRestWokenEndedAndBegunAgain() {
        browser.postFrom("/settings/rhythm", person() + "/bond/rest");
        assertThat(bonds.find(ada.id(), bo).orElseThrow().bond().restingSince()).isPresent();

        browser.postFrom("/settings/rhythm", person() + "/bond/waking");
        assertThat(bonds.find(ada.id(), bo).orElseThrow().bond().restingSince()).isEmpty();

        browser.postFrom("/settings/rhythm", person() + "/bond/end");
        assertThat(bonds.find(ada.id(), bo)).isEmpty();

        browser.postFrom("/settings/rhythm", person() + "/bond");
        assertThat(bonds.find(ada.id(), bo)).isPresent();
    }

    @Test
    void theSettingsHoldForEverybodyAndForACircle() {
        var climbing = circles.create(ada.id(), "Climbing");
        var page = browser.get("/settings/rhythm");
        assertThat(page.text()).contains("Climbing").doesNotContain("In this house");

        var after = page.submit("/settings/rhythm", "floor", "45");
        after.submit("/settings/rhythm/circles/" + climbing.id().value(), "floor", "10");

        assertThat(bonds.find(ada.id(), bo).orElseThrow().rhythm().floor()).isEqualTo(Period.ofDays(45));
        assertThat(browser.get("/settings/rhythm")
                        .html()
                        .select("input[name=floor]")
                        .eachAttr("value"))
                .containsExactly("45", "10");
    }

    @Test
    void onlyTheHostSaysWhatIsUsualInTheHouse() {
        assertThat(browser.postFrom("/settings/rhythm", "/host/rhythm", "floor", "1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherMembersPersonIsNotThere() {
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.get(rhythm()).status()).isEqualTo(404);
        assertThat(grace.postFrom("/settings/rhythm", person() + "/bond/end").status())
                .isEqualTo(404);
        assertThat(bonds.find(ada.id(), bo)).isPresent();
    }

    private String person() {
        return "/people/" + bo.value();
    }

    private String rhythm() {
        return person() + "/rhythm";
    }
}
