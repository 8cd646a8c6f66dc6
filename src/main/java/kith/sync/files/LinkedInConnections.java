package kith.sync.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.drafts.ContactPoint.Kind;
import kith.drafts.Met;
import kith.drafts.PersonDraft;

/** {@code Connections.csv} of a LinkedIn export. */
final class LinkedInConnections {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("M/d/yy[, h:mm a]", Locale.ENGLISH));

    private LinkedInConnections() {}

    static Optional<PersonDraft> person(Table.Row row) {
        var connected = row.get("Connected On");
        var day = day(connected);
        var draft = new DraftBuilder()
                .parts(row.get("First Name"), "", row.get("Last Name"))
                .work(row.get("Company"), "", row.get("Position"))
                .contact(Kind.EMAIL, row.get("Email Address"), "")
                .contact(Kind.LINK, row.get("URL"), "")
                .met(new Met(Met.How.ONLINE, "LinkedIn", day));
        if (day.isEmpty() && !connected.isEmpty()) {
            draft.left("Connected On", connected);
        }
        row.forEachLeft(draft::left);
        return draft.draft();
    }

    private static Optional<LocalDate> day(String text) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException _) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }
}
