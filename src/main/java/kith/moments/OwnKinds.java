package kith.moments;

import java.util.List;
import kith.members.Member;

/** Who knows the kinds of touch that members have of their own. */
public interface OwnKinds {

    List<OwnKind> of(Member.Id member);
}
