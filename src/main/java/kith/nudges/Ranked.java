package kith.nudges;

import java.util.List;

/** A suggestion and its score, which is the sum of its terms. */
public record Ranked(Suggestion suggestion, List<Term> terms) {

    /** A part of a score: {@code what} names it, in the words of {@link Ranking}. */
    public record Term(String what, double value) {}

    public Ranked {
        terms = List.copyOf(terms);
    }

    public double score() {
        return terms.stream().mapToDouble(Term::value).sum();
    }
}
