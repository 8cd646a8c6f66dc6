package kith.nudges;

import java.util.Optional;
import java.util.UUID;
import kith.meaning.Liking;
import kith.moments.Channel;
import kith.people.Person;

/**
 * That a member might turn to a person, why now, and with what.
 *
 * @param urgency how pressing this case is among others of its kind, from 0 to 1
 * @param about   the plan or the detail that is meant, where it is about one
 */
public record Suggestion(
        Person.Id person,
        Kind kind,
        double urgency,
        Reason reason,
        Material material,
        Action action,
        Optional<UUID> about) {

    public Suggestion {
        if (!(urgency >= 0 && urgency <= 1)) {
            throw new IllegalArgumentException("An urgency lies between 0 and 1, not " + urgency + ".");
        }
    }

    public static Suggestion of(Person.Id person, Kind kind, double urgency, Reason reason, Action action) {
        return new Suggestion(person, kind, urgency, reason, Material.NONE, action, Optional.empty());
    }

    public Suggestion about(UUID thing) {
        return new Suggestion(person, kind, urgency, reason, material, action, Optional.of(thing));
    }

    /** How late something is for its own rhythm, as an urgency: 0 on the day, ½ when a whole span late, never quite 1. */
    public static double late(long daysLate, long span) {
        return daysLate <= 0 ? 0 : daysLate / (double) (daysLate + Math.max(1, span));
    }

    /** How near a day is, as an urgency: 1 on the day itself; ahead less than ½, and less the further ahead. */
    static double ahead(long daysAhead) {
        return daysAhead <= 0 ? 1 : 1.5 / (daysAhead + 3);
    }

    /** The same, the gaps of its material filled. */
    public Suggestion with(Material further) {
        return new Suggestion(person, kind, urgency, reason, material.or(further), action, about);
    }

    /** The same, but of a call and a letter the one that they like, where they like only one of them. */
    Suggestion liked(Liking liking) {
        if (action != Action.CALL && action != Action.WRITE) {
            return this;
        }
        boolean talking = liking.channels().stream().anyMatch(it -> it == Channel.CALL || it == Channel.VIDEO);
        boolean writing = liking.channels().stream()
                .anyMatch(it -> it == Channel.EMAIL || it == Channel.LETTER || it == Channel.MESSAGE);
        var better = talking == writing ? action : talking ? Action.CALL : Action.WRITE;
        return new Suggestion(person, kind, urgency, reason, material, better, about);
    }

    /** The same, but a call without a number is a letter, and that without an address is left to the member. */
    Suggestion doable() {
        var possible = action == Action.CALL && material.phone().isEmpty() ? Action.WRITE : action;
        possible = possible == Action.WRITE && material.email().isEmpty() ? Action.LOG : possible;
        return new Suggestion(person, kind, urgency, reason, material, possible, about);
    }
}
