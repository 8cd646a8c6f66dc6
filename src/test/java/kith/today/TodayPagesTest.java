package kith.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.ContactPoint;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.Moment;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class TodayPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Details details;

    @Autowired
    Moments moments;

    @Autowired
    Bonds bonds;

    @Autowired
    Clock clock;

    Member ada;
    Browser browser;
    LocalDate today;

    @BeforeEach
    void adaHasSignedIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
        today = LocalDate.now(clock.withZone(ada.zone()));
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThat(cast.stranger().answer("/").location()).startsWith("/sign-in");
    }

    @Test
    void anEmptyBookTeachesWhatTheDayWillHold() {
        var page = browser.get("/");

        assertThat(page.text())
                .containsSubsequence("Welcome to Kith", "Your book is still empty", "Three steps to begin with");
        assertThat(page.html().select("main a.button--primary[href=/imports]")).hasSize(1);
    }

    @Test
    void whoHasNotBeenSpokenToForAMonthHasACardWithReasonAndMaterial() {
        var bo = keep(reachable("Bo Larsen"));
        log(bo, Channel.CALL, 40, "His move to Bergen");

        var card = browser.get("/").html().selectFirst(".suggestion");

        assertThat(card.text()).contains("You and Bo Larsen last spoke 5 weeks ago.", "His move to Bergen");
        assertThat(card.select(".button--act").attr("href")).isEqualTo("/log?back=/&person=" + bo.value());
        assertThat(card.select("a[href=tel:+4712345678]")).hasSize(1);
        assertThat(card.select("a[href=mailto:bo@example.org]")).hasSize(1);
    }

    @Test
    void aLoggedMomentSettlesTheCardByWhateverPathItCame() {
        var bo = keep(PersonDraft.named("Bo Larsen"));
        assertThat(browser.get("/").text()).contains("One person today");

        var call = log(bo, Channel.CALL, 0, "");
        assertThat(browser.get("/").text()).contains("That is all for today");

        moments.bin(ada.id(), call);
        assertThat(browser.get("/").text()).contains("One person today");
    }

    @Test
    void todaysBirthdayComesFirstWithTheNumberAtHand() {
        keep(PersonDraft.named("Cy Bell"));
        keep(born(reachable("Bo Larsen"), today.minusYears(40)));

        var page = browser.get("/");

        assertThat(page.text()).contains("Two people today, one birthday");
        var card = page.html().selectFirst(".suggestion");
        assertThat(card.text()).contains("Bo Larsen turns 40 today.");
        assertThat(card.select(".button--act").text()).isEqualTo("Call Bo");
    }

    @Test
    void theWeekShowsBirthdaysAndPlans() {
        keep(born(PersonDraft.named("Bo Larsen"), today.plusDays(5).minusYears(30)));
        var cy = keep(PersonDraft.named("Cy Bell"));
        plan(cy, 2);

        var week = browser.get("/").html().selectFirst(".week");

        assertThat(week.text()).containsSubsequence("Meeting with Cy Bell", "Bo Larsen turns 30");
    }

    @Test
    void aPlanWhoseDayIsOverIsAskedAboutAndCountsOnceConfirmed() {
        var bo = keep(PersonDraft.named("Bo Larsen"));
        plan(bo, -2);
        var page = browser.get("/");
        assertThat(page.text()).contains("Did it happen?");

        var after = page.submit(action(page, "doing"));

        assertThat(after.text()).contains("Written down", "That is all for today");
        assertThat(bonds.find(ada.id(), bo).orElseThrow().bond().lastInPersonOn())
                .contains(today.minusDays(2));
    }

    @Test
    void laterPutsACardAwayAndCanBeUndone() {
        keep(PersonDraft.named("Bo Larsen"));
        var page = browser.get("/");

        var after = page.submit(action(page, "postponing"));

        assertThat(after.text()).contains("Bo Larsen comes back in three days.", "That is all for today");
        var undone = after.submit(action(after, "reopening"));
        assertThat(undone.text()).contains("One person today");
    }

    @Test
    void skipAndNotLikeThisPutACardAwayToo() {
        keep(PersonDraft.named("Bo Larsen"));
        keep(PersonDraft.named("Cy Bell"));
        var page = browser.get("/");

        var skipped = page.submit(action(page, "skipping"));
        assertThat(skipped.text()).contains("One person today");

        var declined = skipped.submit(action(skipped, "declining"));
        assertThat(declined.text()).contains("like this again", "That is all for today");
    }

    @Test
    void whatIsLeftOutStandsInTheSettingsAndCanBeTakenBack() {
        for (var name : List.of("Bo Larsen", "Cy Bell", "Di Moro")) {
            keep(PersonDraft.named(name));
        }
        for (var answer : List.of("postponing", "skipping", "declining")) {
            var page = browser.get("/");
            page.submit(action(page, answer));
        }

        var settings = browser.get("/settings/today");

        assertThat(settings.html().select(".settings-item").eachText())
                .anyMatch(it -> it.contains("Nothing at all before"))
                .anyMatch(it -> it.contains("\u201cA word is due\u201d: not before"))
                .anyMatch(it -> it.contains("\u201cA word is due\u201d: not again"))
                .hasSize(3);
        var back = settings.submit(action(settings, "ending"));
        assertThat(back.text()).contains("Kith may suggest");
        assertThat(back.html().select(".settings-item")).hasSize(2);
        assertThat(browser.get("/").text()).contains("One person today");
    }

    @Test
    void whatOneMemberLeavesOutIsNotAnothersToTakeBack() {
        keep(PersonDraft.named("Bo Larsen"));
        var page = browser.get("/");
        page.submit(action(page, "declining"));
        var ending = action(browser.get("/settings/today"), "ending");

        assertThat(cast.browserOf(cast.grace())
                        .postFrom("/settings/today", ending)
                        .status())
                .isEqualTo(404);
        assertThat(browser.get("/settings/today").html().select(".settings-item"))
                .hasSize(1);
    }

    @Test
    void aDetailToBringUpIsNotedAsAskedAtAPress() {
        var grace = cast.grace();
        var bo = people.add(grace.id(), PersonDraft.named("Bo Larsen"), true);
        var noticed =
                new Details.Noticed(bo, "the new team", today.minusDays(40), Optional.of(today), Optional.empty());
        details.add(grace.id(), noticed);
        var page = cast.browserOf(grace).get("/");
        assertThat(page.html().selectFirst(".material").text()).isEqualTo("the new team");

        page.submit(action(page, "doing"));

        assertThat(details.of(grace.id(), bo).getFirst().raisedAt()).isPresent();
    }

    @Test
    void newcomersAreSortedFromTheirCardsAndThenLeaveRoomForOthers() {
        var names = List.of("Bo Larsen", "Cy Bell", "Di Moro", "Ed Ruiz", "Fay Wu", "Gus Holt");
        people.addAll(ada.id(), names.stream().map(PersonDraft::named).toList(), false);
        var page = browser.get("/");
        assertThat(page.html().select(".suggestion")).hasSize(5);
        assertThat(page.text()).contains("6 people wait to be sorted");

        var kept = page.submit(action(page, "doing"));
        assertThat(kept.text()).contains("You keep in touch with", "5 people wait to be sorted");

        var shelved = kept.submit(action(kept, "shelving"));
        assertThat(shelved.text()).contains("is just in the book", "4 people wait to be sorted");
    }

    @Test
    void whatTheDayCountedIsCountedAgainWhenTheBookChanges() {
        var drafts = List.of(PersonDraft.named("Cy Waiting"), PersonDraft.named("Di Waiting"));
        var waiting = people.addAll(ada.id(), drafts, false);
        assertThat(browser.get("/").text()).contains("2 people wait to be sorted");

        people.bin(ada.id(), List.of(waiting.getFirst()));
        assertThat(browser.get("/").text()).contains("One person waits to be sorted");

        people.erase(ada.id(), List.of(waiting.getLast()));
        assertThat(browser.get("/").text()).doesNotContain("to be sorted");
    }

    @Test
    void theDayStaysAsItIsHoweverOftenItIsOpened() {
        for (var name : List.of("Bo Larsen", "Cy Bell", "Di Moro", "Ed Ruiz", "Fay Wu", "Gus Holt", "Hal Orr")) {
            keep(PersonDraft.named(name));
        }
        var first = names(browser.get("/"));

        assertThat(first).hasSize(5);
        assertThat(names(browser.get("/"))).isEqualTo(first);
    }

    @Test
    void theFirstStepsGoAwayWhenPutAway() {
        var page = browser.get("/");

        var after = page.submit("/today/first-steps/hiding");

        assertThat(after.html().select(".steps")).isEmpty();
        assertThat(after.submit("/today/first-steps/showing").html().select(".step"))
                .hasSize(3);
    }

    @Test
    void theDailyNumberIsTheMembersToSay() {
        for (var name : List.of("Bo Larsen", "Cy Bell", "Di Moro")) {
            keep(PersonDraft.named(name));
        }
        var settings = browser.get("/settings/today");

        assertThat(settings.answerTo("/settings/today", "number", "many").status())
                .isEqualTo(422);
        assertThat(settings.submit("/settings/today", "number", "2").text()).contains("A day brings up to 2 people.");

        assertThat(browser.get("/").text()).contains("Two people today");
    }

    @Test
    void anotherMembersCardIsNotThere() {
        keep(PersonDraft.named("Bo Larsen"));
        var action = action(browser.get("/"), "postponing");
        var grace = cast.browserOf(cast.grace());

        assertThat(grace.postFrom("/", action).status()).isEqualTo(404);
        assertThat(grace.postFrom("/", action.replace("postponing", "doing")).status())
                .isEqualTo(404);
        assertThat(browser.get("/").text()).contains("One person today");
    }

    @Test
    void aDayThatIsMadeUpTakesFewStatements() {
        var bo = keep(born(reachable("Bo Larsen"), today.minusYears(40)));
        plan(bo, 1);
        keep(PersonDraft.named("Cy Bell"));
        browser.get("/");

        var statements = Statements.during(() -> browser.get("/"));

        assertThat(statements).hasSizeLessThanOrEqualTo(6);
    }

    private Person.Id keep(PersonDraft draft) {
        var person = people.add(ada.id(), draft, true);
        bonds.keepInTouch(ada.id(), List.of(person));
        return person;
    }

    private Moment.Id log(Person.Id person, Channel channel, int daysAgo, String note) {
        return moments.log(ada.id(), MomentDraft.of(person, at(-daysAgo), channel, Direction.OUT, note));
    }

    private void plan(Person.Id person, int daysAhead) {
        var meeting = MomentDraft.of(person, at(daysAhead), Channel.IN_PERSON, Direction.BOTH, "");
        moments.log(
                ada.id(),
                new MomentDraft(
                        meeting.people(),
                        meeting.at(),
                        meeting.channel(),
                        meeting.direction(),
                        meeting.length(),
                        meeting.occasion(),
                        meeting.note(),
                        false,
                        false,
                        true,
                        meeting.source()));
    }

    private Instant at(int daysFromNow) {
        return clock.instant().atZone(ada.zone()).plusDays(daysFromNow).toInstant();
    }

    private static PersonDraft reachable(String name) {
        return with(
                PersonDraft.named(name),
                List.of(ContactPoint.phone("+47 1234 5678"), ContactPoint.email("bo@example.org")),
                Optional.empty());
    }

    private static PersonDraft born(PersonDraft draft, LocalDate day) {
        return with(draft, draft.contacts(), Optional.of(PartialDate.of(day)));
    }

    private static PersonDraft with(PersonDraft draft, List<ContactPoint> contacts, Optional<PartialDate> birthday) {
        return new PersonDraft(
                draft.name(),
                draft.works(),
                contacts,
                birthday,
                draft.home(),
                draft.met(),
                draft.circles(),
                draft.interests(),
                draft.notes(),
                draft.photo(),
                draft.uid(),
                draft.rest());
    }

    /** Where the first card with such an answer, or the notice, posts it to. */
    private static String action(Browser.Page page, String deed) {
        return page.html().select("form[action$=/" + deed + "]").attr("action");
    }

    private static List<String> names(Browser.Page page) {
        return page.html().select(".suggestion-name").eachText();
    }
}
