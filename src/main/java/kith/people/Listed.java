package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A person as a line of a list, or of what a search found. */
public record Listed(
        PersonBrief brief,
        String sortKey,
        Optional<Instant> lastTouchAt,
        Optional<LocalDate> touchDueOn,
        Optional<Instant> binnedAt) {

    /** From a statement that selects the columns of these names, and the organisation and title of their first work. */
    public static Listed row(ResultSet row, int number) throws SQLException {
        return new Listed(
                PersonReading.brief(row, number),
                row.getString("sort_key"),
                PersonReading.instant(row, "last_touch_at"),
                Optional.ofNullable(row.getObject("touch_due_on", LocalDate.class)),
                PersonReading.instant(row, "deleted_at"));
    }
}
