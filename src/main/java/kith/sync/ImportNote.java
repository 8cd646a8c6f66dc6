package kith.sync;

import java.util.Optional;
import kith.members.Member;
import kith.web.Frame;

/** What another module has to say of an import that has ended, on its page. */
public interface ImportNote {

    record Note(String href, String text) {}

    /** Empty when there is nothing to say. */
    Optional<Note> about(Frame frame, Member.Id member, Import file);
}
