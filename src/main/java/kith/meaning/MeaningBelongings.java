package kith.meaning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;
import kith.members.Member;
import kith.people.Belongings;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** What one is to the member, both are: what was said of whom they are one with, and what was said of them beyond it. */
@Component
class MeaningBelongings implements Belongings {

    private static final String NEVER_SAID = "never said";

    private final Meanings meanings;

    MeaningBelongings(Meanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public String kind() {
        return "meaning";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        return meanings.of(member, handover.from()).equals(Meaning.OPEN)
                ? Optional.empty()
                : Optional.of(frame.say("meaning.merge"));
    }

    /** What holds for the two together, and what held for the kept one. */
    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        var ours = meanings.find(member, handover.to());
        var before = ours.orElse(Meaning.OPEN);
        var both = before.and(meanings.of(member, handover.from()));
        if (both.equals(before)) {
            return List.of();
        }
        meanings.say(member, handover.to(), both);
        return List.of(written(both), ours.map(MeaningBelongings::written).orElse(NEVER_SAID));
    }

    /** What was said otherwise since stays. */
    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        boolean same =
                !handedOver.isEmpty() && meanings.of(member, handover.to()).equals(read(handedOver.getFirst()));
        if (same && handedOver.getLast().equals(NEVER_SAID)) {
            meanings.forget(member, handover.to());
        } else if (same) {
            meanings.say(member, handover.to(), read(handedOver.getLast()));
        }
    }

    /** Intent, bases and roles by their names: {@code BOTH|PROFESSION,CAUSE|MENTOR}. */
    private static String written(Meaning it) {
        return Stream.of(it.intent().stream(), it.bases().stream(), it.roles().stream())
                .map(some -> some.map(Enum::name).collect(Collectors.joining(",")))
                .collect(Collectors.joining("|"));
    }

    private static Meaning read(String text) {
        var parts = text.split("\\|", -1);
        return new Meaning(
                names(parts[0]).map(Intent::valueOf).findFirst(),
                names(parts[1]).map(Basis::valueOf).collect(Collectors.toSet()),
                names(parts[2]).map(Role::valueOf).collect(Collectors.toSet()));
    }

    private static Stream<String> names(String part) {
        return Stream.of(part.split(",")).filter(it -> !it.isEmpty());
    }
}
