package kith.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.Person;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/**
 * Who is kept in touch with stays so. The bond of whom goes lies aside with them; whom they are one with gets it if they
 * had none, and else the earlier beginning, and what was said of its rhythm where nothing was said of their own.
 */
@Component
class BondBelongings implements Belongings {

    private static final String BEGUN = "begun";
    private static final String WISHED = "wished";
    private static final String SINCE = "since ";

    private final BondRows rows;
    private final Settling settling;

    BondBelongings(BondRows rows, Settling settling) {
        this.rows = rows;
        this.settling = settling;
    }

    @Override
    public String kind() {
        return "bond";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        var both = bonds(member, handover);
        return both.containsKey(handover.from()) && !both.containsKey(handover.to())
                ? Optional.of(frame.say("rhythm.merge"))
                : Optional.empty();
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        var both = bonds(member, handover);
        if (!both.containsKey(handover.from())) {
            return List.of();
        }
        var handed = new ArrayList<String>();
        var theirs = both.get(handover.from());
        if (both.containsKey(handover.to())) {
            join(member, both.get(handover.to()), theirs, handed);
        } else {
            rows.copy(member, handover.from(), handover.to());
            handed.add(BEGUN);
        }
        settling.settle(member, Set.of(handover.to()));
        return handed;
    }

    private void join(Member.Id member, Kept ours, Kept theirs, List<String> handed) {
        if (theirs.bond().keptSince().isBefore(ours.bond().keptSince())) {
            handed.add(SINCE + ours.bond().keptSince());
            rows.keptSince(member, ours.person(), theirs.bond().keptSince());
        }
        if (ours.wish().equals(RhythmWish.NOTHING) && !theirs.wish().equals(RhythmWish.NOTHING)) {
            handed.add(WISHED);
            rows.write(member, List.of(ours.with(theirs.wish(), ours.rhythm())));
        }
    }

    /** A rhythm that the member changed since is theirs, and stays. */
    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        var both = bonds(member, handover);
        var ours = both.get(handover.to());
        var theirs = both.get(handover.from());
        if (ours != null && theirs != null) {
            handedOver.forEach(handed -> giveBack(member, ours, theirs, handed));
            settling.settle(member, Set.of(handover.to(), handover.from()));
        }
    }

    private void giveBack(Member.Id member, Kept ours, Kept theirs, String handed) {
        boolean sameWish = ours.wish().equals(theirs.wish());
        boolean sameRest = ours.bond().restingSince().equals(theirs.bond().restingSince());
        if (handed.startsWith(SINCE)) {
            rows.keptSince(member, ours.person(), LocalDate.parse(handed.substring(SINCE.length())));
        } else if (handed.equals(WISHED) && sameWish) {
            rows.write(member, List.of(ours.with(RhythmWish.NOTHING, ours.rhythm())));
        } else if (handed.equals(BEGUN) && sameWish && sameRest) {
            rows.end(member, List.of(ours.person()));
        }
    }

    private Map<Person.Id, Kept> bonds(Member.Id member, Handover handover) {
        return rows.among(member, List.of(handover.from(), handover.to())).stream()
                .collect(Collectors.toMap(Kept::person, Function.identity()));
    }
}
