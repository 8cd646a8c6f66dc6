package kith.nudges;

import kith.people.Person;

/**
 * That a member might turn to a person, why now, and with what.
 *
 * @param urgency how pressing this case is among others of its kind, from 0 to 1
 */
public record Suggestion(Person.Id person, Kind kind, double urgency, Reason reason, Material material, Action action) {

    public Suggestion {
        if (!(urgency >= 0 && urgency <= 1)) {
            throw new IllegalArgumentException("An urgency lies between 0 and 1, not " + urgency + ".");
        }
    }

    /** How late something is for its own rhythm, as an urgency: 0 on the day, ½ when a whole span late, never quite 1. */
    public static double late(long daysLate, long span) {
        return daysLate <= 0 ? 0 : daysLate / (double) (daysLate + Math.max(1, span));
    }

    Suggestion with(Material further) {
        return new Suggestion(person, kind, urgency, reason, material.or(further), action);
    }
}
