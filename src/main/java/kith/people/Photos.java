package kith.people;

import java.util.Optional;
import kith.members.Member;
import org.springframework.stereotype.Component;

/** The photos of a member's people, each kept once under a name made from its content. */
@Component
public class Photos {

    /** Checks, shrinks and keeps it. Empty when it is no picture. */
    Optional<String> keep(Member.Id member, Photo photo) {
        return Optional.empty();
    }

    /** The photo of this name, as large as it is kept. */
    public Optional<Photo> find(Member.Id member, String picture) {
        return Optional.empty();
    }
}
