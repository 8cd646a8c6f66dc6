package kith.ahead;

import java.util.List;
import java.util.OptionalInt;
import kith.members.Member;
import kith.people.Belongings;
import org.springframework.stereotype.Component;

/** How long ahead one wants to hear of their days goes along, where nothing was said of whom they are one with. */
@Component
class AheadBelongings implements Belongings {

    private final DaysAhead ahead;

    AheadBelongings(DaysAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public String kind() {
        return "ahead";
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        var theirs = ahead.own(member, handover.from());
        if (theirs.isEmpty() || ahead.own(member, handover.to()).isPresent()) {
            return List.of();
        }
        ahead.say(member, handover.to(), OptionalInt.of(theirs.get()));
        return List.of(String.valueOf(theirs.get()));
    }

    /** What the member said otherwise since stays. */
    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        var now = ahead.own(member, handover.to()).map(String::valueOf);
        if (now.filter(handedOver::contains).isPresent()) {
            ahead.say(member, handover.to(), OptionalInt.empty());
        }
    }
}
