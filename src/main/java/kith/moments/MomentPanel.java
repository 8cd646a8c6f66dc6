package kith.moments;

import java.util.Optional;
import kith.members.Member;
import kith.people.PersonPanel;
import kith.web.Frame;

/** What another module shows on a moment's page, in the order of {@link #order()}. Every bean of this type is asked. */
public interface MomentPanel {

    /** Lower comes first. */
    int order();

    /** Empty when there is nothing to show for this moment. */
    Optional<PersonPanel.Panel> about(Member member, Moment moment, Frame frame);
}
