package kith.moments;

/** Who reached out: the member, the other, or both together, as in most meetings and in a call of which one cannot tell. */
public enum Direction {
    OUT,
    IN,
    BOTH
}
