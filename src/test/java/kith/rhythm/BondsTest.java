package kith.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
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
import kith.people.Circles;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonSearch;
import kith.platform.Books;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class BondsTest {

    @Autowired
    Cast cast;

    @Autowired
    Books books;

    @Autowired
    People people;

    @Autowired
    Circles circles;

    @Autowired
    Moments moments;

    @Autowired
    Bonds bonds;

    @Autowired
    PersonSearch search;

    @Autowired
    WhoIsDue due;

    @Autowired
    RhythmSettings settings;

    @Autowired
    Clock clock;

    Member ada;
    Person.Id bo;
    LocalDate today;

    @BeforeEach
    void aBookWithBo() {
        ada = cast.ada();
        bo = people.add(ada.id(), PersonDraft.named("Bo Larsen"), true);
        today = LocalDate.now(clock.withZone(ada.zone()));
    }

    @Test
    void somebodyMerelyInTheBookIsNeverDue() {
        log(Channel.MESSAGE, 300);

        assertThat(bonds.find(ada.id(), bo)).isEmpty();
        assertThat(forTouch()).isEmpty();
        assertThat(pastRedLine()).isEmpty();
    }

    @Test
    void aBondTakesUpWhatWasLoggedBeforeItBegan() {
        log(Channel.IN_PERSON, 50);
        log(Channel.MESSAGE, 20);

        keep();

        var bond = bonds.find(ada.id(), bo).orElseThrow().bond();
        assertThat(bond.lastTouchOn()).contains(today.minusDays(20));
        assertThat(bond.lastInPersonOn()).contains(today.minusDays(50));
    }

    @Test
    void aLoggedMomentRestartsTheClockOnTheVeryNextPage() {
        keep();
        assertThat(forTouch()).containsExactly(bo);

        log(Channel.CALL, 0);

        assertThat(forTouch()).isEmpty();
        assertThat(bonds.find(ada.id(), bo).orElseThrow().clocks().lightDueOn()).contains(today.plusDays(30));
    }

    @Test
    void theListKnowsWhenATouchIsDueOnceThereWasOne() {
        assertThat(listed()).isEmpty();
        keep();
        assertThat(listed()).as("a first word").isEmpty();

        log(Channel.CALL, 50);
        assertThat(listed())
                .contains(bonds.find(ada.id(), bo)
                        .orElseThrow()
                        .clocks()
                        .lightDueOn()
                        .orElseThrow());

        bonds.rest(ada.id(), bo);
        assertThat(listed()).isEmpty();
        bonds.wake(ada.id(), bo);
        assertThat(listed()).isPresent();
        bonds.end(ada.id(), List.of(bo));
        assertThat(listed()).isEmpty();
    }

    private Optional<LocalDate> listed() {
        return books.read(
                ada.id(), () -> search.find(ada.id(), "Bo Larsen", 1).getFirst().touchDueOn());
    }

    @Test
    void aMomentInTheBinCountsNoMore() {
        keep();
        var call = moments.log(ada.id(), moment(Channel.CALL, Direction.OUT, 0));

        moments.bin(ada.id(), call);

        assertThat(forTouch()).containsExactly(bo);
        assertThat(bonds.find(ada.id(), bo).orElseThrow().bond().lastTouchOn()).isEmpty();
    }

    @Test
    void aHalfYearOfSilenceIsPastTheRedLineAndNotMerelyDue() {
        log(Channel.MESSAGE, 180);

        keep();

        assertThat(pastRedLine()).containsExactly(bo);
        assertThat(forTouch()).isEmpty();
    }

    @Test
    void nobodyInTheBinIsDue() {
        keep();

        people.bin(ada.id(), List.of(bo));
        assertThat(forTouch()).isEmpty();

        people.restore(ada.id(), List.of(bo));
        assertThat(forTouch()).containsExactly(bo);
    }

    @Test
    void aWordFromTheOtherIsOwedAReplyUntilOneGoesBack() {
        keep();
        moments.log(ada.id(), moment(Channel.EMAIL, Direction.IN, 3));
        assertThat(forReply()).containsExactly(bo);

        moments.log(ada.id(), moment(Channel.EMAIL, Direction.OUT, 1));

        assertThat(forReply()).isEmpty();
    }

    @Test
    void aRestingBondAsksForNothingUntilItIsAwake() {
        keep();

        assertThat(bonds.rest(ada.id(), bo)).isTrue();
        assertThat(forTouch()).isEmpty();

        assertThat(bonds.wake(ada.id(), bo)).isTrue();
        assertThat(forTouch()).containsExactly(bo);
    }

    @Test
    void theCircleHoldsBeforeTheUsualAndThePersonBeforeTheCircle() {
        var climbing = circles.create(ada.id(), "Climbing");
        people.save(ada.id(), bo, inCircle("Climbing"));
        keep();

        settings.setCircle(ada.id(), climbing.id(), RhythmWish.every(Period.ofDays(14)));
        assertThat(floor()).isEqualTo(Period.ofDays(14));

        bonds.wish(ada.id(), bo, RhythmWish.every(Period.ofDays(60)));
        assertThat(floor()).isEqualTo(Period.ofDays(60));

        bonds.wish(ada.id(), bo, RhythmWish.NOTHING);
        people.save(ada.id(), bo, PersonDraft.named("Bo Larsen"));
        assertThat(floor()).isEqualTo(Period.ofDays(30));
    }

    @Test
    void whatAMemberSaysIsUsualHoldsForAllWhoHaveNothingOfTheirOwn() {
        keep();

        settings.setUsual(ada.id(), RhythmWish.every(Period.ofDays(45)));

        assertThat(floor()).isEqualTo(Period.ofDays(45));
    }

    @Test
    void keepingTwiceIsKeepingOnce() {
        keep();
        bonds.wish(ada.id(), bo, RhythmWish.every(Period.ofDays(60)));

        keep();

        assertThat(floor()).isEqualTo(Period.ofDays(60));
    }

    @Test
    void anotherMemberSeesNoneOfIt() {
        keep();
        var grace = cast.grace();

        assertThat(bonds.find(grace.id(), bo)).isEmpty();
        assertThat(bonds.rest(grace.id(), bo)).isFalse();
        assertThat(books.read(grace.id(), () -> due.forTouch(grace.id(), today, 5)))
                .isEmpty();
    }

    private static PersonDraft inCircle(String circle) {
        var bo = PersonDraft.named("Bo Larsen");
        return new PersonDraft(
                bo.name(),
                bo.works(),
                bo.contacts(),
                bo.birthday(),
                bo.home(),
                bo.met(),
                List.of(circle),
                bo.interests(),
                bo.notes(),
                bo.photo(),
                bo.uid(),
                bo.rest());
    }

    private void keep() {
        bonds.keepInTouch(ada.id(), List.of(bo));
    }

    private void log(Channel channel, int daysAgo) {
        moments.log(ada.id(), moment(channel, channel == Channel.IN_PERSON ? Direction.BOTH : Direction.OUT, daysAgo));
    }

    private MomentDraft moment(Channel channel, Direction direction, int daysAgo) {
        return MomentDraft.of(
                bo, clock.instant().atZone(ada.zone()).minusDays(daysAgo).toInstant(), channel, direction, "");
    }

    private Period floor() {
        return bonds.find(ada.id(), bo).orElseThrow().rhythm().floor();
    }

    private List<Person.Id> forTouch() {
        return people(books.read(ada.id(), () -> due.forTouch(ada.id(), today, 5)));
    }

    private List<Person.Id> pastRedLine() {
        return people(books.read(ada.id(), () -> due.pastRedLine(ada.id(), today, 5)));
    }

    private List<Person.Id> forReply() {
        var now = clock.instant();
        return people(books.read(ada.id(), () -> due.forReply(ada.id(), now.minus(60, ChronoUnit.DAYS), now, 5)));
    }

    private static List<Person.Id> people(List<Kept> kept) {
        return kept.stream().map(Kept::person).toList();
    }
}
