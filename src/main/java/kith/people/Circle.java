package kith.people;

import java.util.UUID;

/** Some of a member's people under one name: family, the climbing group, former colleagues. */
public record Circle(Id id, String name) {

    public record Id(UUID value) {}

    public Circle {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A circle needs a name.");
        }
    }
}
