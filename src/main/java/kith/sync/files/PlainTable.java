package kith.sync.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.ContactPoint.Kind;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.facts.FactCells;

/** Any other table with a column for names or e-mail addresses, such as Kith's own export. */
final class PlainTable {

    private static final List<String> NAME = List.of("Name", "Full Name", "Display Name", "Contact Name");
    private static final List<String> GIVEN = List.of("First Name", "Given Name", "Forename", "Vorname", "Prénom");
    private static final List<String> FAMILY = List.of("Last Name", "Family Name", "Surname", "Nachname", "Nom");
    private static final List<String> EMAIL =
            List.of("E-mail Address", "E-mail", "Mail", "Emails", "E-mail 1", "E-Mail-Adresse");
    private static final List<String> PHONE = List.of(
            "Phone", "Phone 1", "Telephone", "Phone Number", "PhoneNumbers", "Primary Phone", "Cell", "Telefon");
    private static final List<String> MORE_PHONES =
            List.of("Mobile Phone", "Mobile", "Handy", "Home Phone", "Work Phone", "Business Phone", "Other Phone");
    private static final List<String> LINK = List.of("Link", "Website", "URL", "Web Page", "Link 1", "LinkedIn");
    private static final int MOST = 10;

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
                .birthday(row.get("Birthday", "Birth Date", "Date of Birth", "Bday", "Geburtstag"))
                .circles(words(row.get("Circles", "Labels", "Groups", "Tags", "Categories")))
                .interests(words(row.get("Interests")))
                .note(row.get("Notes", "Note", "Comment", "Comments", "Notizen"))
                .uid(row.get("UID"));
        works(draft, row);
        contacts(draft, row);
        place(draft, row);
        met(draft, row);
        facts(draft, row);
        row.forEachLeft(draft::left);
        return draft.draft();
    }

    private static void works(DraftBuilder draft, Table.Row row) {
        draft.work(
                row.get("Company", "Organization", "Organisation", "Employer", "Companies", "Firma"),
                row.get("Department", "Abteilung"),
                row.get("Job Title", "Title", "Position", "Role", "Beruf"));
        draft.work(row.get("Company 2"), "", row.get("Job Title 2"));
    }

    private static void contacts(DraftBuilder draft, Table.Row row) {
        add(draft, Kind.EMAIL, row.get(EMAIL));
        for (int i = 2; i <= MOST; i++) {
            add(draft, Kind.EMAIL, row.get("E-mail " + i, "E-mail " + i + " Address"));
        }
        add(draft, Kind.PHONE, row.get(PHONE));
        for (int i = 2; i <= MOST; i++) {
            add(draft, Kind.PHONE, row.get("Phone " + i));
        }
        MORE_PHONES.forEach(column -> add(draft, Kind.PHONE, row.get(column)));
        add(draft, Kind.LINK, row.get(LINK));
        for (int i = 2; i <= MOST; i++) {
            add(draft, Kind.LINK, row.get("Link " + i, "Website " + i));
        }
    }

    private static void add(DraftBuilder draft, Kind kind, String cell) {
        Stream.of(cell.split("\\s*:::\\s*")).forEach(value -> draft.contact(kind, value, ""));
    }

    private static void place(DraftBuilder draft, Table.Row row) {
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
        draft.zone(row.get("Time Zone"));
    }

    private static void met(DraftBuilder draft, Table.Row row) {
        var said = row.get("Met");
        var how = Arrays.stream(Met.How.values())
                .filter(it -> it.name().equals(said.toUpperCase(Locale.ROOT)))
                .findFirst();
        var where = row.get("Met Where");
        draft.met(new Met(
                how.orElse(Met.How.UNKNOWN),
                how.isEmpty() && where.isEmpty() ? said : where,
                PartialDate.parse(row.get("Met On"))
                        .filter(day -> day.year().isPresent())
                        .map(day -> day.day().atYear(day.year().getAsInt()))));
    }

    private static void facts(DraftBuilder draft, Table.Row row) {
        for (var column : FactCells.COLUMNS) {
            var cell = row.get(column);
            FactCells.read(column, cell)
                    .ifPresentOrElse(it -> it.forEach(draft::property), () -> draft.left(column, cell));
        }
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split("\\s*(?:;|,|:::)\\s*"));
    }
}
