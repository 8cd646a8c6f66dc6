package kith.moments.line;

/** A stretch of the line, from the first character to the one after the last. */
public record Span(int from, int to) implements Comparable<Span> {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("There is no stretch from " + from + " to " + to + ".");
        }
    }

    public String of(String text) {
        return text.substring(from, to);
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    boolean isEmpty() {
        return from == to;
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
