package kith.moments;

/** How a moment left the member. */
public enum Energy {
    LIFTED,
    EVEN,
    DRAINED
}
