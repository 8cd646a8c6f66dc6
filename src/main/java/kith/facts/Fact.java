package kith.facts;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kith.drafts.PartialDate;
import kith.drafts.Work;

/** Something of somebody's life that a card can carry. */
public sealed interface Fact {

    /** What one can be asked for, in the order in which it is offered. */
    enum Kind {
        JOB,
        ADDRESS,
        OCCASION,
        LANGUAGE,
        PRONOUNS,
        RELATIVE
    }

    Kind kind();

    /**
     * Where a letter finds them.
     *
     * @param label home, work, or any word; empty for none
     */
    record Address(String label, String street, String code, String city, String region, String country)
            implements Fact {

        boolean isBlank() {
            return Stream.of(street, code, city, region, country).allMatch(String::isBlank);
        }

        @Override
        public Kind kind() {
            return Kind.ADDRESS;
        }
    }

    /**
     * A day that matters to them and comes again each year, other than their birthday.
     *
     * @param label what it is; empty for the day on which they married
     */
    record Occasion(String label, PartialDate day) implements Fact {
        @Override
        public Kind kind() {
            return Kind.OCCASION;
        }
    }

    /** @param tag as {@code fr} (RFC 5646) */
    record Language(String tag) implements Fact {
        @Override
        public Kind kind() {
            return Kind.LANGUAGE;
        }
    }

    record Pronouns(String words) implements Fact {
        @Override
        public Kind kind() {
            return Kind.PRONOUNS;
        }
    }

    /** Work and its time; without {@code until} they are still there. */
    record Job(Work work, Optional<RoughTime> from, Optional<RoughTime> until) implements Fact {
        @Override
        public Kind kind() {
            return Kind.JOB;
        }
    }

    /**
     * Somebody of theirs who is no person of the book: a child, a partner, known by their name.
     *
     * @param word what it is called, where that says more than the relation; empty for nothing more
     * @param born in what year
     */
    record Relative(Relation relation, String word, String name, OptionalInt born) implements Fact {
        @Override
        public Kind kind() {
            return Kind.RELATIVE;
        }
    }
}
