package kith.moments.line;

import java.util.Optional;
import java.util.regex.MatchResult;

/** One way of naming a day: its shape, and which day that is, seen from today; empty where there is no such day. */
record DayRule(Shape shape, Meaning meaning) {

    interface Meaning {
        Optional<When> of(MatchResult words, Today today);
    }

    static DayRule rule(String words, Meaning meaning) {
        return new DayRule(Shape.of(words), meaning);
    }
}
