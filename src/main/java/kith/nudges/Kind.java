package kith.nudges;

/**
 * Why a person is suggested. A kind has a weight, to which the urgency of the single case adds up to {@code span}; the
 * figures put the kinds in the order of {@link Ranking}.
 */
public enum Kind {
    /** A birthday, today or ahead. Today's come before all else. */
    BIRTHDAY(0.40, 0.60),
    /** Another day of theirs that comes each year, today or ahead. */
    OCCASION(0.41, 0.45),
    /** The silence is as long as the red line. */
    RED_LINE(0.80, 0.10),
    /** The day of a plan is over: did it happen? */
    PLAN_PASSED(0.72, 0.06),
    /** The other wrote last, and waits. */
    REPLY_OWED(0.55, 0.20),
    TOUCH_DUE(0.40, 0.35),
    IN_PERSON_DUE(0.35, 0.30),
    /** A detail to bring up, noticed some time ago. */
    DETAIL(0.25, 0.25),
    /** Something they are at, and the day to ask how it goes has come. */
    PROJECT(0.27, 0.25),
    /** They or the member changed their work: whom to keep? */
    REVIEW(0.45, 0.20),
    /** Came with an import and waits to be sorted. */
    NEW_IMPORT(0.15, 0.20);

    private final double weight;
    private final double span;

    Kind(double weight, double span) {
        this.weight = weight;
        this.span = span;
    }

    double weight() {
        return weight;
    }

    double span() {
        return span;
    }

    /** Touches that are due are the daily bread; of any other kind a day holds no more than half, if it can. */
    boolean mayFillTheDay() {
        return this == TOUCH_DUE;
    }

    /** Whether one thing is suggested on one day only, whatever the member answers. */
    boolean isGivenOnce() {
        return this == REVIEW;
    }
}
