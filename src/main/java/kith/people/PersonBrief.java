package kith.people;

import java.util.Optional;
import kith.drafts.Initials;
import kith.drafts.Work;

/**
 * A person at a glance, as lists and cards show them.
 *
 * @param role    title and organisation as written, either perhaps empty
 * @param picture the name of their photo, shown at {@code /people/{id}/photo/{picture}}
 */
public record PersonBrief(Person.Id id, String name, Optional<Work> role, Optional<String> picture, String city) {

    private static final int TINTS = 6;

    /** One or two letters to stand where there is no photo. */
    public String initials() {
        return Initials.of(name);
    }

    /** Where their small photo is shown; only if there is a picture. */
    public String photo() {
        return "/people/" + id.value() + "/photo/" + picture.orElse("") + "-small.jpg";
    }

    /** Which of the six tints an avatar without a photo has: always the same for one person. */
    public int tint() {
        return tint(id);
    }

    static int tint(Person.Id id) {
        return Math.floorMod(id.value().hashCode(), TINTS) + 1;
    }
}
