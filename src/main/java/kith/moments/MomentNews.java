package kith.moments;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Person;

/**
 * What the timeline announces, in the transaction that makes it true. Who keeps anything derived from moments listens to
 * this one type and looks again at {@link #people()}.
 */
public sealed interface MomentNews permits MomentLogged, MomentChanged, MomentBinned, MomentRestored, MomentsImported {

    Member.Id member();

    /** Everybody whose timeline is another one now. */
    Set<Person.Id> people();

    /** The people of both, each once. */
    static Set<Person.Id> of(Moment one, Moment other) {
        return Stream.concat(one.people().stream(), other.people().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
