package kith.moments.line;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A day, and the time of day if one was said. */
public record When(LocalDate day, Optional<LocalTime> time) {

    static When on(LocalDate day) {
        return new When(day, Optional.empty());
    }

    static When at(ZonedDateTime moment) {
        return new When(
                moment.toLocalDate(),
                Optional.of(moment.toLocalTime().withSecond(0).withNano(0)));
    }

    When at(LocalTime time) {
        return new When(day, Optional.of(time));
    }

    /** Whether it is still to come. Without a time of day, today is not ahead. */
    public boolean isAfter(ZonedDateTime now) {
        return day.isAfter(now.toLocalDate())
                || day.equals(now.toLocalDate())
                        && time.filter(now.toLocalTime()::isBefore).isPresent();
    }
}
