package kith.chats;

import java.util.Optional;
import kith.people.Person;

/** Whom a voice means: the member, a person of the book, or nobody to be brought in. Remembered for the next export. */
sealed interface Meant {

    record Me() implements Meant {}

    record Them(Person.Id person) implements Meant {}

    record Nobody() implements Meant {}

    default Optional<Person.Id> somebody() {
        return this instanceof Them(Person.Id it) ? Optional.of(it) : Optional.empty();
    }
}
