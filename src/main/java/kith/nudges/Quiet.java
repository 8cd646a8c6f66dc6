package kith.nudges;

import java.time.LocalDate;
import kith.people.Person;

/**
 * Quiet about a person, as the member asked for on a card: for one kind of nudge, or altogether.
 *
 * @param nudge whose answer it was; taken back, it ends
 * @param until the first day on which they may be suggested again
 */
public record Quiet(Nudge.Id nudge, Person.Id person, Kind kind, boolean altogether, LocalDate until) {

    /** Until the member takes it back. */
    static final LocalDate FOR_GOOD = LocalDate.MAX;

    public boolean isForGood() {
        return until.equals(FOR_GOOD);
    }

    boolean silences(Suggestion suggestion) {
        return person.equals(suggestion.person()) && (altogether || kind == suggestion.kind());
    }
}
