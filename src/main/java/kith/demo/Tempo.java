package kith.demo;

/**
 * How two invented people have been in touch: days between touches, days since the last one, and how many in a hundred
 * were meetings.
 */
enum Tempo {
    CLOSE(6, 20, 2, 9, 45),
    STEADY(14, 32, 4, 24, 35),
    SLOW(30, 75, 10, 29, 30),
    DUE(22, 45, 30, 36, 30),
    DRIFTING(25, 70, 48, 130, 20),
    SILENT(40, 80, 190, 260, 25),
    /** They wrote last, and wait. */
    OWED(18, 40, 3, 8, 25),
    /** Met within the month. */
    NEW(4, 9, 3, 9, 40),
    /** The member wrote last, more than once. */
    UNANSWERED(25, 50, 12, 20, 20);

    final int shortest;
    final int longest;
    final int latest;
    final int earliest;
    final int meetings;

    Tempo(int shortest, int longest, int latest, int earliest, int meetings) {
        this.shortest = shortest;
        this.longest = longest;
        this.latest = latest;
        this.earliest = earliest;
        this.meetings = meetings;
    }
}
