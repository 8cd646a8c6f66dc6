package kith.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.people.Particulars;
import kith.people.Person;

/**
 * That two people of a book were made one, with all that it takes to undo it.
 *
 * @param goneName what the other was called, for they are in no list any more
 * @param before   what the book said of the kept one
 * @param became   what it said of them after
 * @param along    who had been made one with the gone person before
 */
record Merge(
        Id id,
        Person.Id kept,
        Person.Id gone,
        String goneName,
        Particulars before,
        Particulars became,
        List<Person.Id> along,
        Instant at) {

    record Id(UUID value) {}

    Merge {
        along = List.copyOf(along);
    }
}
