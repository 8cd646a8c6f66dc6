package kith.parting;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.people.Belongings;
import kith.rhythm.Bonds;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** The member parted from both, unless they keep in touch with one of them. */
@Component
class PartingBelongings implements Belongings {

    private final PartingRows partings;
    private final Bonds bonds;

    PartingBelongings(PartingRows partings, Bonds bonds) {
        this.partings = partings;
        this.bonds = bonds;
    }

    @Override
    public String kind() {
        return "parting";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        return goesAlong(member, handover).map(_ -> frame.say("parting.merge"));
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return goesAlong(member, handover)
                .map(it -> new Parting(handover.to(), it.at(), it.note(), it.before()))
                .filter(it -> partings.insert(member, it))
                .map(it -> List.of(it.at().toString()))
                .orElse(List.of());
    }

    private Optional<Parting> goesAlong(Member.Id member, Handover handover) {
        return partings.find(member, handover.from())
                .filter(_ -> partings.find(member, handover.to()).isEmpty()
                        && bonds.find(member, handover.to()).isEmpty());
    }

    /** If the member kept in touch with them since, or parted anew, that stays. */
    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        partings.find(member, handover.to())
                .filter(it -> handedOver.contains(it.at().toString()))
                .ifPresent(it -> partings.forget(member, List.of(it.person())));
    }
}
