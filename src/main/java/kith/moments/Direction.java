package kith.moments;

/** Who reached out: the member, the other, or both at once, as in every meeting and call that was answered. */
public enum Direction {
    OUT,
    IN,
    BOTH
}
