package kith.meaning;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.moments.Channel;
import kith.people.Belongings;
import org.springframework.stereotype.Component;

/** How one likes to be in touch holds for both, where nothing was said of whom they are one with. */
@Component
class LikingBelongings implements Belongings {

    private final Likings likings;

    LikingBelongings(Likings likings) {
        this.likings = likings;
    }

    @Override
    public String kind() {
        return "liking";
    }

    /** Channels, days and words of the two together, and the same of the kept one, if anything was said of them. */
    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        var ours = likings.find(member, handover.to());
        var before = ours.orElse(Liking.UNKNOWN);
        var both = before.and(likings.find(member, handover.from()).orElse(Liking.UNKNOWN));
        if (both.equals(before)) {
            return List.of();
        }
        likings.say(member, handover.to(), both);
        return Stream.concat(written(both), ours.stream().flatMap(LikingBelongings::written))
                .toList();
    }

    /** What was said otherwise since stays. */
    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        boolean same = !handedOver.isEmpty()
                && likings.find(member, handover.to())
                        .filter(read(handedOver, 0)::equals)
                        .isPresent();
        if (same && handedOver.size() == 3) {
            likings.forget(member, handover.to());
        } else if (same) {
            likings.say(member, handover.to(), read(handedOver, 3));
        }
    }

    private static Stream<String> written(Liking it) {
        return Stream.of(
                it.channels().stream().map(Enum::name).collect(Collectors.joining(",")),
                it.days().isPresent() ? String.valueOf(it.days().getAsInt()) : "",
                it.words());
    }

    private static Liking read(List<String> parts, int from) {
        var days = parts.get(from + 1);
        return new Liking(
                Stream.of(parts.get(from).split(","))
                        .filter(it -> !it.isEmpty())
                        .map(Channel::valueOf)
                        .collect(Collectors.toSet()),
                days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days)),
                parts.get(from + 2));
    }
}
