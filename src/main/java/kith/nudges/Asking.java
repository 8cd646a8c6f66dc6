package kith.nudges;

import java.time.LocalDate;
import java.time.ZoneId;
import kith.members.Member;

/** For whom, for what day of theirs, and how many suggestions at most. */
public record Asking(Member.Id member, LocalDate today, ZoneId zone, int atMost) {}
