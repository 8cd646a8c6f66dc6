package kith.moments;

import java.util.List;
import kith.members.Member;
import kith.people.PersonPanel;
import kith.web.Frame;

/** What another module shows on a moment's page, whatever its slot. Every bean of this type is asked. */
public interface MomentPanel {

    /** Nothing to show for this moment, or something. */
    List<PersonPanel.Panel> about(Member member, Moment moment, Frame frame);
}
