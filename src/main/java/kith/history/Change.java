package kith.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One thing that was changed about a person or a moment.
 *
 * @param act    what was done in one go, of which this is a part
 * @param hand   what did it: a browser, a command, the house itself
 * @param was    of a field its value, of a row that went all of it; missing for what was not there
 * @param became as {@code was}, since
 * @param row    which row; empty where rows are known by what they say
 */
record Change(
        UUID id,
        UUID act,
        Instant at,
        String hand,
        Subject subject,
        Part part,
        Deed deed,
        JsonNode was,
        JsonNode became,
        Optional<UUID> row,
        boolean undoes,
        boolean undone) {

    enum Deed {
        ADDED,
        CHANGED,
        TAKEN
    }

    /** Whom or what a history is about. */
    record Subject(Kind kind, UUID id) {

        enum Kind {
            PERSON,
            MOMENT
        }

        String href() {
            return (kind == Kind.PERSON ? "/people/" : "/moments/") + id;
        }

        /** The column of {@code change} and of what hangs on it. */
        String column() {
            return kind == Kind.PERSON ? "person_id" : "moment_id";
        }
    }

    /** Where it stands in a list that runs from the newest to the oldest. */
    record Place(Instant at, UUID id) {
        static final Place NEWEST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    }

    Place place() {
        return new Place(at, id);
    }

    /** Whether it put somebody or something into the bin, or took them out. */
    boolean isBinning() {
        return deed == Deed.CHANGED && became.has("deleted_at");
    }

    boolean canBeUndone() {
        return part.way() != Part.Way.NONE && !(part == Part.PERSON && deed == Deed.ADDED);
    }
}
