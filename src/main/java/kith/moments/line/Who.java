package kith.moments.line;

import java.util.List;
import kith.people.Person;

/** Whom a name in a line means. */
public sealed interface Who {

    /** Exactly this person of the book. */
    record Known(Person.Id id, String name) implements Who {}

    /** Perhaps one of these: several have the name, or one has only a part of it. The member chooses. */
    record Maybe(List<Known> candidates) implements Who {
        public Maybe {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody of the book; the member may add them. */
    record Unknown() implements Who {}
}
