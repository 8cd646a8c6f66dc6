package kith.sync;

import java.util.Optional;
import java.util.UUID;
import kith.people.Person;

/** The name under which somebody without one leaves the book. */
public final class OwnUid {

    private static final String UID = "urn:uuid:";

    private OwnUid() {}

    public static String of(Person.Id id) {
        return UID + id.value();
    }

    /** Whose uid of ours it is; empty for one that is not ours. */
    static Optional<Person.Id> id(String uid) {
        try {
            return uid.startsWith(UID)
                    ? Optional.of(new Person.Id(UUID.fromString(uid.substring(UID.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
