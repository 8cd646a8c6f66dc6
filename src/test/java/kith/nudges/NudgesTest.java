package kith.nudges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Details;
import kith.people.People;
import kith.people.Person;
import kith.platform.Books;
import kith.rhythm.Bonds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class NudgesTest {

    @Autowired
    Cast cast;

    @Autowired
    Books books;

    @Autowired
    People people;

    @Autowired
    Details details;

    @Autowired
    Moments moments;

    @Autowired
    Bonds bonds;

    @Autowired
    Nudges nudges;

    @Autowired
    MakeDay makeDay;

    @Autowired
    DayRows days;

    @Autowired
    Clock clock;

    Member ada;
    LocalDate today;

    @BeforeEach
    void anEmptyBook() {
        ada = cast.ada();
        today = LocalDate.now(clock.withZone(ada.zone()));
    }

    @Test
    void laterIsThreeDaysWithoutThatPerson() {
        keep("Bo Larsen");
        var nudge = nudges.make(ada).nudges().getFirst();

        nudges.later(ada.id(), nudge.id());

        assertThat(on(1)).isEmpty();
        assertThat(on(2)).isEmpty();
        assertThat(on(3)).hasSize(1);
    }

    @Test
    void skippedIsAWeekWithoutThatKind() {
        keep("Bo Larsen");
        var nudge = nudges.make(ada).nudges().getFirst();

        nudges.skip(ada.id(), nudge.id());

        assertThat(on(6)).isEmpty();
        assertThat(on(7)).hasSize(1);
    }

    @Test
    void notLikeThisHoldsForGoodButForThatKindAlone() {
        var bo = keep("Bo Larsen");
        var nudge = nudges.make(ada).nudges().getFirst();
        assertThat(nudge.kind()).isEqualTo(Kind.TOUCH_DUE);

        nudges.decline(ada.id(), nudge.id());
        assertThat(on(80)).isEmpty();
        assertThat(on(90)).extracting(Nudge::kind).containsExactly(Kind.IN_PERSON_DUE);

        nudges.reopen(ada.id(), nudge.id());
        assertThat(on(80)).extracting(Nudge::kind).containsExactly(Kind.TOUCH_DUE);
        assertThat(on(80)).extracting(Nudge::person).containsExactly(bo);
    }

    @Test
    void aQuietThatIsTakenBackLetsTheDayBeFilledUpAtOnce() {
        var bo = keep("Bo Larsen");
        var nudge = nudges.make(ada).nudges().getFirst();
        nudges.decline(ada.id(), nudge.id());
        assertThat(nudges.quiet(ada)).singleElement().matches(Quiet::isForGood);
        assertThat(on(1)).isEmpty();

        nudges.endQuiet(ada.id(), nudge.id());

        assertThat(nudges.quiet(ada)).isEmpty();
        assertThat(nudges.made(ada)).isEmpty();
        assertThat(on(1)).extracting(Nudge::person).containsExactly(bo);
        assertThat(nudges.endQuiet(ada.id(), nudge.id())).isEmpty();
    }

    @Test
    void takingAQuietBackLeavesWhatWasDoneMeanwhile() {
        var bo = keep("Bo Larsen");
        var nudge = nudges.make(ada).nudges().getFirst();
        nudges.decline(ada.id(), nudge.id());
        wrote(bo, Direction.OUT, 0);

        nudges.endQuiet(ada.id(), nudge.id());

        assertThat(nudges.find(ada.id(), nudge.id()).orElseThrow().answer()).isEqualTo(Nudge.Answer.SETTLED);
    }

    @Test
    void aReplyIsOwedFromTheDayAfter() {
        var bo = keep("Bo Larsen");
        wrote(bo, Direction.IN, 0);
        assertThat(on(0)).isEmpty();

        assertThat(on(1)).extracting(Nudge::kind).containsExactly(Kind.REPLY_OWED);
    }

    @Test
    void afterHalfAYearOfSilenceTheRedLineSpeaks() {
        var bo = keep("Bo Larsen");
        wrote(bo, Direction.OUT, 179);
        assertThat(on(0)).extracting(Nudge::kind).containsExactly(Kind.TOUCH_DUE);

        assertThat(on(1)).extracting(Nudge::kind).containsExactly(Kind.RED_LINE);
    }

    @Test
    void aDetailComesUpOnItsDayWithWhatToAskAbout() {
        var bo = people.add(ada.id(), PersonDraft.named("Bo Larsen"), true);
        var noticed = new Details.Noticed(bo, "her move", today, Optional.of(today.plusDays(10)), Optional.empty());
        details.add(ada.id(), noticed);
        assertThat(on(9)).isEmpty();

        assertThat(on(10)).extracting(nudge -> nudge.material().askAbout()).containsExactly(Optional.of("her move"));
    }

    @Test
    void theDayIsFilledUpWhenAnImportBringsNewPeople() {
        keep("Bo Larsen");
        assertThat(nudges.make(ada).nudges()).hasSize(1);

        people.addAll(ada.id(), List.of(PersonDraft.named("Cy Bell"), PersonDraft.named("Di Moro")), false);

        assertThat(nudges.made(ada)).isEmpty();
        var day = nudges.make(ada);
        assertThat(day.nudges())
                .extracting(Nudge::kind)
                .containsExactly(Kind.TOUCH_DUE, Kind.NEW_IMPORT, Kind.NEW_IMPORT);
        assertThat(day.unsorted()).isEqualTo(2);
        assertThat(nudges.made(ada)).isPresent();
    }

    @Test
    void newcomersComeInOrderOfWhatWasExchanged() {
        var ids = people.addAll(
                ada.id(),
                List.of(PersonDraft.named("Cy Bell"), PersonDraft.named("Di Moro"), PersonDraft.named("Ed Ruiz")),
                false);
        wrote(ids.get(2), Direction.OUT, 30);
        wrote(ids.get(1), Direction.OUT, 90);
        wrote(ids.get(1), Direction.IN, 91);

        assertThat(nudges.make(ada).nudges())
                .extracting(Nudge::person)
                .containsExactly(ids.get(1), ids.get(2), ids.get(0));
    }

    @Test
    void anotherMemberCanNeitherSeeNorAnswerANudge() {
        keep("Bo Larsen");
        var nudge = nudges.make(ada).nudges().getFirst();
        var grace = cast.grace();

        assertThat(nudges.find(grace.id(), nudge.id())).isEmpty();
        assertThat(nudges.skip(grace.id(), nudge.id())).isEmpty();
        assertThat(nudges.decline(grace.id(), nudge.id())).isEmpty();
        assertThat(nudges.find(ada.id(), nudge.id()).orElseThrow().answer()).isEqualTo(Nudge.Answer.OPEN);
    }

    private Person.Id keep(String name) {
        var person = people.add(ada.id(), PersonDraft.named(name), true);
        bonds.keepInTouch(ada.id(), List.of(person));
        return person;
    }

    /** Days of her calendar: some of them have 23 or 25 hours. */
    private void wrote(Person.Id person, Direction direction, int daysAgo) {
        var at = clock.instant().atZone(ada.zone()).minusDays(daysAgo).toInstant();
        moments.log(ada.id(), MomentDraft.of(person, at, Channel.EMAIL, direction, ""));
    }

    /** The nudges of the day so many days from now, as if it were there. */
    private List<Nudge> on(int daysAhead) {
        var day = today.plusDays(daysAhead);
        return books.write(ada.id(), () -> {
            makeDay.make(ada, day);
            return days.made(ada.id(), day).orElseThrow().day().nudges();
        });
    }
}
