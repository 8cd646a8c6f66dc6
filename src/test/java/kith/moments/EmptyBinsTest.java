package kith.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Members;
import kith.people.People;
import kith.people.PersonDraft;
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
        people.bin(ada, List.of(ana));

        EmptyBins.run(members, moments, people, Clock.offset(clock, Duration.ofDays(29)));

        assertThat(people.restore(ada, List.of(ana))).containsExactly(ana);
        people.bin(ada, List.of(ana));

        EmptyBins.run(members, moments, people, Clock.offset(clock, Duration.ofDays(31)));

        assertThat(people.restore(ada, List.of(ana))).isEmpty();
    }
}
