package kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** A person as a line of a list, or of what a search found. {@code sorted} tells those who do not wait in the inbox. */
public record Listed(
        PersonBrief brief, String sortKey, Optional<Instant> lastTouchAt, Optional<Instant> binnedAt, boolean sorted) {

    /** From a statement that selects the columns of these names, and the organisation and title of their first work. */
    public static Listed row(ResultSet row, int number) throws SQLException {
        return new Listed(
                PersonReading.brief(row, number),
                row.getString("sort_key"),
                PersonReading.instant(row, "last_touch_at"),
                PersonReading.instant(row, "deleted_at"),
                row.getObject("sorted_at") != null);
    }
}
