package kith.series;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.moments.Channel;
import kith.moments.Moment;
import kith.people.Person;

/**
 * Something that is to come again and again with the same people.
 *
 * @param turn the how manieth time the plan is, from 0
 * @param plan the moment that is planned now
 */
record Series(Id id, Wish wish, int turn, Moment.Id plan) {

    record Id(UUID value) {}

    enum Unit {
        WEEK,
        MONTH
    }

    /** How often: each so many weeks or months. */
    record Every(int count, Unit unit) {

        static final int MOST = 52;

        Every {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("Nothing comes every " + count + " times.");
            }
        }

        /** Counted from the first day, so that the 31st comes back after a short month. */
        LocalDate on(LocalDate first, int turn) {
            return switch (unit) {
                case WEEK -> first.plusWeeks((long) count * turn);
                case MONTH -> first.plusMonths((long) count * turn);
            };
        }
    }

    /**
     * What is wanted, with whom, and how often.
     *
     * @param firstOn the day of the first time, from which all others are counted
     */
    record Wish(
            List<Person.Id> people,
            String what,
            Channel channel,
            Every every,
            LocalDate firstOn,
            Optional<LocalTime> time) {

        Wish {
            people = List.copyOf(people);
        }

        LocalDate on(int turn) {
            return every.on(firstOn, turn);
        }
    }

    LocalDate on() {
        return wish.on(turn);
    }

    /** The next time after this one that is not over by {@code today}. */
    int nextTurn(LocalDate today) {
        int next = turn + 1;
        while (wish.on(next).isBefore(today)) {
            next++;
        }
        return next;
    }
}
