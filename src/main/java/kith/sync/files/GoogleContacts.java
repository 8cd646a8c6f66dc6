package kith.sync.files;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.ContactPoint.Kind;
import kith.drafts.PersonDraft;

/** Google's contacts: the columns of 2024 and later, and those before. Several values stand in one cell, {@code a ::: b}. */
final class GoogleContacts {

    private static final Pattern SEVERAL = Pattern.compile("\\s*:::\\s*");
    private static final int MOST = 20;

    private GoogleContacts() {}

    static Optional<PersonDraft> person(Table.Row row) {
        var draft = new DraftBuilder()
                .shown(row.get("Name"))
                .parts(
                        row.get("First Name", "Given Name"),
                        row.get("Middle Name", "Additional Name"),
                        row.get("Last Name", "Family Name"))
                .around(row.get("Name Prefix"), row.get("Name Suffix"), row.get("Nickname"))
                .birthday(row.get("Birthday"))
                .circles(values(row.get("Labels", "Group Membership")))
                .note(row.get("Notes"));
        draft.work(
                row.get("Organization Name", "Organization 1 - Name"),
                row.get("Organization Department", "Organization 1 - Department"),
                row.get("Organization Title", "Organization 1 - Title"));
        for (int i = 2; i <= MOST; i++) {
            var organisation = "Organization " + i + " - ";
            draft.work(
                    row.get(organisation + "Name"),
                    row.get(organisation + "Department"),
                    row.get(organisation + "Title"));
        }
        contacts(draft, row, Kind.EMAIL, "E-mail");
        contacts(draft, row, Kind.PHONE, "Phone");
        contacts(draft, row, Kind.LINK, "Website");
        for (int i = 1; i <= MOST; i++) {
            address(draft, row, "Address " + i + " - ");
            relative(draft, row, "Relation " + i + " - ");
        }
        row.forEachLeft(draft::left);
        return draft.draft();
    }

    private static void contacts(DraftBuilder draft, Table.Row row, ContactPoint.Kind kind, String column) {
        for (int i = 1; i <= MOST; i++) {
            var written = row.get(column + ' ' + i + " - Value");
            if (!written.isEmpty()) {
                var label = Labels.google(row.get(column + ' ' + i + " - Label", column + ' ' + i + " - Type"));
                values(written).forEach(value -> draft.contact(kind, value, label));
            }
        }
    }

    private static void address(DraftBuilder draft, Table.Row row, String column) {
        var address = new DraftBuilder.Address(
                row.get(column + "PO Box"),
                row.get(column + "Extended Address"),
                row.get(column + "Street"),
                row.get(column + "City"),
                row.get(column + "Region"),
                row.get(column + "Postal Code"),
                row.get(column + "Country"));
        var label = Labels.google(row.get(column + "Label", column + "Type"));
        var formatted = row.get(column + "Formatted");
        draft.address(label, address.isBlank() ? new DraftBuilder.Address("", "", formatted, "", "", "", "") : address);
    }

    private static void relative(DraftBuilder draft, Table.Row row, String column) {
        var label = Labels.google(row.get(column + "Label", column + "Type"));
        values(row.get(column + "Value")).forEach(name -> draft.relative(label, name));
    }

    private static Stream<String> values(String cell) {
        return SEVERAL.splitAsStream(cell).map(String::strip).filter(value -> !value.isEmpty());
    }
}
