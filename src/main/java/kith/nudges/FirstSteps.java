package kith.nudges;

/** The three steps to begin with: reach out plainly, set the rhythm, plan one quiet meeting. */
public record FirstSteps(boolean reachedOut, boolean rhythmSet, boolean meetingPlanned, boolean hidden) {

    /** Until all three are done, or the member has put them away. */
    public boolean toBeShown() {
        return !hidden && !(reachedOut && rhythmSet && meetingPlanned);
    }
}
