package kith.rhythm;

/** Where a clock stands on a day, from what asks for nothing to what asks most. */
public enum State {
    /** The member lets the bond rest: nothing is ever due. */
    RESTING,
    /** The member reached out as often as the ceiling allows. */
    PLENTY,
    FINE,
    DUE_SOON,
    /** On the very day. */
    DUE,
    /** From the day after. */
    OVERDUE,
    /** From the day on which the silence is as long as the red line; the light clock only. */
    RED_LINE,
    /** Kept, but there never was a touch; the light clock only. */
    NEVER_SPOKEN;

    /** The key of its words. */
    public String words() {
        return switch (this) {
            case RESTING -> "rhythm.state.resting";
            case PLENTY -> "rhythm.state.plenty";
            case FINE -> "rhythm.state.fine";
            case DUE_SOON -> "rhythm.state.dueSoon";
            case DUE -> "rhythm.state.due";
            case OVERDUE -> "rhythm.state.overdue";
            case RED_LINE -> "rhythm.state.redLine";
            case NEVER_SPOKEN -> "rhythm.state.neverSpoken";
        };
    }
}
