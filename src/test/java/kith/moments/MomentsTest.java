package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KithTest
@RecordApplicationEvents
class MomentsTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Moments moments;

    @Autowired
    ApplicationEvents events;

    Instant now;
    Member ada;
    Person.Id ana;
    Person.Id bo;

    @BeforeEach
    void aBookOfTwo() {
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        bo = people.add(ada.id(), PersonDraft.named("Bo Lindqvist"), true);
    }

    @Test
    void whatADraftSaysIsWhatTheMomentIs() {
        var draft = new MomentDraft(
                List.of(bo, ana),
                now.minus(2, ChronoUnit.DAYS),
                Channel.IN_PERSON,
                Direction.BOTH,
                Optional.of(Duration.ofMinutes(90)),
                "coffee",
                "her move to Lyon",
                false,
                false,
                false,
                Optional.empty());

        var id = moments.log(ada.id(), draft);

        assertThat(moments.find(ada.id(), id)).contains(draft.as(id));
    }

    @Test
    void aTouchMovesTheLastTouchOfEverybodyInIt() {
        moments.log(ada.id(), with(List.of(ana, bo), 3, Channel.CALL));
        moments.log(ada.id(), with(List.of(ana), 9, Channel.IN_PERSON));

        assertThat(lastTouch(ana)).contains(daysAgo(3));
        assertThat(lastTouch(bo)).contains(daysAgo(3));
    }

    @Test
    void noiseAndPlansAreNoTouch() {
        var at = daysAgo(1);
        var meme = MomentDraft.of(ana, at, Channel.MESSAGE, Direction.OUT, "");

        moments.log(ada.id(), noise(meme));
        moments.log(ada.id(), planned(meme));

        assertThat(lastTouch(ana)).isEmpty();
        assertThat(moments.contacts(ada.id(), List.of(ana))).isEmpty();
    }

    @Test
    void aConfirmedPlanCountsAndIsConfirmedOnce() {
        var id = moments.log(ada.id(), planned(MomentDraft.of(ana, daysAgo(1), Channel.IN_PERSON, Direction.BOTH, "")));

        assertThat(moments.confirm(ada.id(), id)).isTrue();
        assertThat(moments.confirm(ada.id(), id)).isFalse();

        assertThat(lastTouch(ana)).contains(daysAgo(1));
        assertThat(events.stream(MomentChanged.class)).hasSize(1);
    }

    @Test
    void theBinTakesTheTouchBackAndRestoringBringsItAgain() {
        var earlier = moments.log(ada.id(), with(List.of(ana), 9, Channel.CALL));
        var id = moments.log(ada.id(), with(List.of(ana), 2, Channel.CALL));

        assertThat(moments.bin(ada.id(), id)).isTrue();
        assertThat(moments.bin(ada.id(), id)).isFalse();
        assertThat(lastTouch(ana)).contains(daysAgo(9));
        assertThat(timeline(ana)).containsExactly(earlier);

        assertThat(moments.restore(ada.id(), id)).isTrue();
        assertThat(lastTouch(ana)).contains(daysAgo(2));
        assertThat(events.stream(MomentBinned.class)).hasSize(1);
        assertThat(events.stream(MomentRestored.class)).hasSize(1);
    }

    @Test
    void editingMovesAMomentFromOnePersonToAnother() {
        var id = moments.log(ada.id(), with(List.of(ana), 2, Channel.CALL));

        moments.edit(ada.id(), id, with(List.of(bo), 4, Channel.IN_PERSON));

        assertThat(lastTouch(ana)).isEmpty();
        assertThat(lastTouch(bo)).contains(daysAgo(4));
        assertThat(timeline(bo)).containsExactly(id);
        assertThat(events.stream(MomentChanged.class).map(MomentChanged::people))
                .containsExactly(Set.of(ana, bo));
    }

    @Test
    void theSameFileAgainAddsNothing() {
        var drafts = IntStream.range(0, 50)
                .mapToObj(i -> with(List.of(ana), i, Channel.MESSAGE).from("mail:" + i))
                .toList();

        var first = moments.logAll(ada.id(), drafts);
        var second = moments.logAll(ada.id(), drafts);

        assertThat(first).hasSize(50);
        assertThat(second).isEmpty();
        assertThat(lastTouch(ana)).contains(daysAgo(0));
        assertThat(events.stream(MomentsImported.class)).hasSize(1);
    }

    @Test
    void anUndoneImportLeavesTheTimelineAsItWas() {
        moments.log(ada.id(), with(List.of(ana), 9, Channel.CALL));
        var ids = moments.logAll(
                ada.id(), List.of(with(List.of(ana), 1, Channel.MESSAGE).from("x")));

        moments.erase(ada.id(), ids);

        assertThat(lastTouch(ana)).contains(daysAgo(9));
        assertThat(timeline(ana)).hasSize(1);
    }

    @Test
    void aTimelineIsReadPageByPageWithoutGapOrRepetition() {
        var ids = IntStream.range(0, 25)
                .mapToObj(i -> moments.log(ada.id(), with(List.of(ana), i / 2, Channel.MESSAGE)))
                .toList();

        var first = moments.timeline(ada.id(), ana, Moments.NEWEST, 10);
        var second = moments.timeline(ada.id(), ana, first.getLast().place(), 10);
        var third = moments.timeline(ada.id(), ana, second.getLast().place(), 10);

        var all = Stream.of(first, second, third)
                .flatMap(List::stream)
                .map(Moment::id)
                .toList();
        assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
        assertThat(moments.all(ada.id(), Moments.NEWEST, 25))
                .extracting(Moment::id)
                .isEqualTo(all);
    }

    @Test
    void contactsSumUpWhatRhythmAsks() {
        moments.log(ada.id(), with(List.of(ana), 40, Channel.IN_PERSON));
        moments.log(ada.id(), MomentDraft.of(ana, daysAgo(20), Channel.MESSAGE, Direction.OUT, ""));
        moments.log(ada.id(), MomentDraft.of(ana, daysAgo(5), Channel.EMAIL, Direction.OUT, ""));
        moments.log(ada.id(), MomentDraft.of(ana, daysAgo(4), Channel.EMAIL, Direction.IN, ""));

        var contact = moments.contacts(ada.id(), List.of(ana, bo)).get(ana);

        assertThat(contact.touches()).isEqualTo(4);
        assertThat(contact.lastMeetingAt()).contains(daysAgo(40));
        assertThat(contact.replyOwedSince()).contains(daysAgo(4));
        assertThat(contact.reachedOutAt()).containsExactly(daysAgo(5), daysAgo(20));
    }

    @Test
    void aMomentGoesWithTheLastOfItsPeople() {
        var both = moments.log(ada.id(), with(List.of(ana, bo), 2, Channel.CALL));
        var alone = moments.log(ada.id(), with(List.of(ana), 1, Channel.CALL));

        people.erase(ada.id(), List.of(ana));

        assertThat(moments.find(ada.id(), alone)).isEmpty();
        assertThat(moments.all(ada.id(), Moments.NEWEST, 10))
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(both))
                .satisfies(it -> assertThat(it.people()).containsExactly(bo));
        assertThat(moments.purgeBin(ada.id(), daysAgo(30))).isEqualTo(1);
    }

    @Test
    void theBinIsEmptiedOfWhatIsOld() {
        var id = moments.log(ada.id(), with(List.of(ana), 2, Channel.CALL));
        moments.bin(ada.id(), id);

        assertThat(moments.purgeBin(ada.id(), now.minus(1, ChronoUnit.HOURS))).isZero();
        assertThat(moments.purgeBin(ada.id(), now.plus(1, ChronoUnit.HOURS))).isEqualTo(1);
        assertThat(moments.restore(ada.id(), id)).isFalse();
    }

    @Test
    void anotherMembersMomentsAreNotThere() {
        var id = moments.log(ada.id(), with(List.of(ana), 2, Channel.CALL));
        var grace = cast.grace();

        assertThat(moments.find(grace.id(), id)).isEmpty();
        assertThat(moments.bin(grace.id(), id)).isFalse();
        assertThat(moments.timeline(grace.id(), ana, Moments.NEWEST, 10)).isEmpty();
        assertThat(moments.all(grace.id(), Moments.NEWEST, 10)).isEmpty();
    }

    private MomentDraft with(List<Person.Id> who, int daysAgo, Channel channel) {
        return new MomentDraft(
                who,
                daysAgo(daysAgo),
                channel,
                Direction.BOTH,
                Optional.empty(),
                "",
                "",
                false,
                false,
                false,
                Optional.empty());
    }

    private static MomentDraft noise(MomentDraft it) {
        return new MomentDraft(
                it.people(),
                it.at(),
                it.channel(),
                it.direction(),
                it.length(),
                "",
                "",
                true,
                false,
                false,
                it.source());
    }

    private static MomentDraft planned(MomentDraft it) {
        return new MomentDraft(
                it.people(),
                it.at(),
                it.channel(),
                it.direction(),
                it.length(),
                "",
                "",
                false,
                false,
                true,
                it.source());
    }

    private Instant daysAgo(int days) {
        return now.minus(days, ChronoUnit.DAYS);
    }

    private Optional<Instant> lastTouch(Person.Id person) {
        return people.find(ada.id(), person).orElseThrow().life().lastTouchAt();
    }

    private List<Moment.Id> timeline(Person.Id person) {
        return moments.timeline(ada.id(), person, Moments.NEWEST, 100).stream()
                .map(Moment::id)
                .toList();
    }
}
