package kith.relations;

import java.util.UUID;
import kith.facts.Relation;
import kith.people.Person;

/**
 * That two people of the book are something to one another, said from one of them: {@code other} is {@code relation} to
 * {@code person}.
 *
 * @param word what the other is, where that says more than the relation; empty for nothing more
 * @param back what the person is to the other, likewise
 */
public record Related(Person.Id person, Person.Id other, Relation relation, String word, String back) {

    static final int LONGEST = 60;

    public record Id(UUID value) {}

    public Related {
        if (person.equals(other)) {
            throw new IllegalArgumentException("Nobody is anything to themselves: " + person);
        }
    }

    /** The same, said from the other. */
    Related turned() {
        return new Related(other, person, relation.back(), back, word);
    }

    Related seenFrom(Person.Id whom) {
        return person.equals(whom) ? this : turned();
    }

    /** Without the words. */
    Related bare() {
        return new Related(person, other, relation, "", "");
    }

    /** The same said twice: the words of this, and of the other where this has none. */
    Related and(Related same) {
        return new Related(
                person, other, relation, word.isEmpty() ? same.word : word, back.isEmpty() ? same.back : back);
    }

    /** As it is written down, whoever said it: parents have children, managers reports. */
    Related asKept() {
        return switch (relation) {
            case PARENT, GRANDPARENT, MANAGER, MENTOR, INTRODUCER -> turned();
            case PARTNER,
                    CHILD,
                    SIBLING,
                    GRANDCHILD,
                    RELATIVE,
                    FRIEND,
                    NEIGHBOUR,
                    COLLEAGUE,
                    REPORT,
                    MENTEE,
                    INTRODUCED,
                    OTHER -> this;
        };
    }

    /** Always the same, from whichever side it was said. */
    Related once() {
        var kept = asKept();
        boolean either = kept.relation() == kept.relation().back();
        return either && kept.person().value().compareTo(kept.other().value()) > 0 ? kept.turned() : kept;
    }

    /** What the other is, in a word of one's own; of those the one given back stands for both if it is alone. */
    public String said() {
        return word.isEmpty() && relation == Relation.OTHER ? back : word;
    }
}
