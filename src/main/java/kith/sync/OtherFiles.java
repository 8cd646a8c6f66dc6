package kith.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;
import org.springframework.core.io.InputStreamSource;

/** Files that another module reads, with a page of its own. Asked, by their content, before Kith's own formats. */
public interface OtherFiles {

    /** Where it is looked at; empty if it is of no kind that the module knows. */
    Optional<String> look(Member member, String file, InputStreamSource bytes);

    /** What there was of them, the newest first. */
    List<Line> latest(Frame frame, Member member, int limit);

    /** One of them, in a list of imports. */
    record Line(String href, String file, String what, Instant at) {}
}
