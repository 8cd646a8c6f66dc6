package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Members;
import kith.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class EmptyBinsTest {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Moments moments;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Test
    void whatIsBinnedCanBeTakenOutForThirtyDaysAndNotAfterwards() {
        var ada = cast.ada().id();
        var ana = people.add(ada, PersonDraft.named("Ana"), true);
        var coffee =
                moments.log(ada, MomentDraft.of(ana, clock.instant(), Channel.IN_PERSON, Direction.BOTH, "coffee"));
        moments.bin(ada, coffee);

        EmptyBins.run(members, moments, Clock.offset(clock, Duration.ofDays(29)));

        assertThat(moments.restore(ada, coffee)).isTrue();
        moments.bin(ada, coffee);

        EmptyBins.run(members, moments, Clock.offset(clock, Duration.ofDays(31)));

        assertThat(moments.restore(ada, coffee)).isFalse();
    }
}
