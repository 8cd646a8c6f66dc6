package kith.people;

import java.util.UUID;

/** Somebody in a member's book. */
public record Person(Id id, PersonName name) {

    public record Id(UUID value) {}
}
