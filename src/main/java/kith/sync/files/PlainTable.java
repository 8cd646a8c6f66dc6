package kith.sync.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.people.ContactPoint.Kind;
import kith.people.PersonDraft;

/** Any other table with a column for names or e-mail addresses, such as Kith's own export. */
final class PlainTable {

    private static final List<String> NAME = List.of("Name", "Full Name", "Display Name", "FullName", "Contact Name");
    private static final List<String> GIVEN = List.of("First Name", "Given Name", "Forename", "Vorname", "Prénom");
    private static final List<String> FAMILY = List.of("Last Name", "Family Name", "Surname", "Nachname", "Nom");
    private static final List<String> EMAIL = List.of("E-mail Address", "E-mail", "Mail", "Emails", "E-Mail-Adresse");
    private static final List<String> PHONE = List.of(
            "Phone", "Mobile Phone", "Mobile", "Telephone", "Phone Number", "PhoneNumbers", "Cell", "Telefon", "Handy");

    private PlainTable() {}

    static boolean is(Table head) {
        return head.hasAny(NAME) || head.hasAny(GIVEN) || head.hasAny(FAMILY) || head.hasAny(EMAIL);
    }

    static Optional<PersonDraft> person(Table.Row row) {
        var draft = new DraftBuilder()
                .shown(row.get(NAME))
                .parts(row.get(GIVEN), row.get("Middle Name", "Additional Name"), row.get(FAMILY))
                .around(
                        row.get("Name Prefix", "Prefix"),
                        row.get("Name Suffix", "Suffix"),
                        row.get("Nickname", "Spitzname"))
                .work(
                        row.get("Company", "Organization", "Organisation", "Employer", "Companies", "Firma"),
                        row.get("Department", "Abteilung"),
                        row.get("Job Title", "Title", "Position", "Role", "Beruf"))
                .birthday(row.get("Birthday", "Birth Date", "Date of Birth", "Bday", "Geburtstag"))
                .circles(Stream.of(row.get("Circles", "Labels", "Groups", "Tags", "Categories")
                        .split("\\s*(?:;|,|:::)\\s*")))
                .note(row.get("Notes", "Note", "Comment", "Comments", "Notizen"));
        for (int i = 0; i <= 20; i++) {
            var number = i == 0 ? "" : " " + i;
            draft.contact(
                    Kind.EMAIL,
                    i == 0 ? row.get(EMAIL) : row.get("E-mail" + number, "E-mail" + number + " Address"),
                    "");
            draft.contact(Kind.PHONE, i == 0 ? row.get(PHONE) : row.get("Phone" + number), "");
            draft.contact(
                    Kind.LINK, row.get("Link" + number, "Website" + number, "URL" + number, "Web Page" + number), "");
        }
        for (var more :
                List.of("Home Phone", "Work Phone", "Business Phone", "Mobile Phone", "Mobile", "Other Phone")) {
            draft.contact(Kind.PHONE, row.get(more), "");
        }
        draft.address(
                "",
                new DraftBuilder.Address(
                        "",
                        "",
                        row.get("Street", "Address"),
                        row.get("City", "Town", "Location", "Ort"),
                        row.get("State", "Region"),
                        row.get("Postal Code", "ZIP", "PLZ"),
                        row.get("Country", "Land")));
        row.forEachLeft(draft::left);
        return draft.draft();
    }
}
