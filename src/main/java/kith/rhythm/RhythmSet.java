package kith.rhythm;

import kith.members.Member;

/** The member said what rhythm is usual for them, or for a circle. */
public record RhythmSet(Member.Id member) {}
