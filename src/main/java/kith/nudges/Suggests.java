package kith.nudges;

import java.util.List;
import java.util.Set;
import kith.people.Person;

/** A module that knows whom the member might turn to, and why. */
public interface Suggests {

    /**
     * The module's best suggestions, best first, no more than asked for. Called within the member's transaction, and
     * only when the day is made up; it must answer from indexes, whatever the size of the book.
     */
    List<Suggestion> suggestions(Asking asking);

    /** Of whom nothing is to be suggested, by no module. */
    default Set<Person.Id> leftAlone(Asking asking) {
        return Set.of();
    }
}
