package kith.nudges;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import kith.people.Person;

/**
 * A member's day: the few people it brings, in order.
 *
 * @param number   how many people a day is to bring
 * @param unsorted how many people came with an import and wait to be sorted, as counted when the day was made up
 * @param birthdays of those kept in touch with, within the week
 */
public record Day(
        LocalDate on, List<Nudge> nudges, int number, int unsorted, List<Birthday> birthdays, FirstSteps steps) {

    /** @param age what they turn, where the year is known */
    public record Birthday(Person.Id person, LocalDate on, OptionalInt age) {}

    public Day {
        birthdays = List.copyOf(birthdays);
        nudges = List.copyOf(nudges);
    }

    Day with(List<Nudge> nudges) {
        return new Day(on, nudges, number, unsorted, birthdays, steps);
    }

    public List<Nudge> open() {
        return nudges.stream()
                .filter(nudge -> nudge.answer() == Nudge.Answer.OPEN)
                .toList();
    }

    /** Whether people were given and each has been answered. */
    public boolean isDone() {
        return !nudges.isEmpty() && open().isEmpty();
    }
}
