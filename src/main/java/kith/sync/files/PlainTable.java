package kith.sync.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final List<String> MIDDLE = List.of("Middle Name", "Additional Name");
    private static final List<String> PREFIX = List.of("Name Prefix", "Prefix");
    private static final List<String> SUFFIX = List.of("Name Suffix", "Suffix");
    private static final List<String> NICKNAME = List.of("Nickname", "Spitzname");
    private static final List<String> BIRTHDAY =
            List.of("Birthday", "Birth Date", "Date of Birth", "Bday", "Geburtstag");
    private static final List<String> CIRCLES = List.of("Circles", "Labels", "Groups", "Tags", "Categories");
    private static final List<String> NOTES = List.of("Notes", "Note", "Comment", "Comments", "Notizen");
    private static final List<String> COMPANY =
            List.of("Company", "Organization", "Organisation", "Employer", "Companies", "Firma");
    private static final List<String> DEPARTMENT = List.of("Department", "Abteilung");
    private static final List<String> JOB = List.of("Job Title", "Title", "Position", "Role", "Beruf");
    private static final List<String> STREET = List.of("Street", "Address");
    private static final List<String> CITY = List.of("City", "Town", "Location", "Ort");
    private static final List<String> REGION = List.of("State", "Region");
    private static final List<String> CODE = List.of("Postal Code", "ZIP", "PLZ");
    private static final List<String> COUNTRY = List.of("Country", "Land");
    private static final List<String> OTHERS =
            List.of("Company 2", "Job Title 2", "Interests", "UID", "Time Zone", "Met", "Met Where", "Met On");
    private static final int MOST = 10;
    private static final Set<String> KNOWN = known();

    private PlainTable() {}

    static boolean is(Table head) {
        return head.hasAny(NAME) || head.hasAny(GIVEN) || head.hasAny(FAMILY) || head.hasAny(EMAIL);
    }

    /** Whether it understands each of the columns. A name beside a given name, and no family name, is half of a name. */
    static boolean knowsAllOf(Table head) {
        return head.hasOnly(KNOWN) && !(head.hasAny(NAME) && head.hasAny(GIVEN) && !head.hasAny(FAMILY));
    }

    private static Set<String> known() {
        var lists = Stream.of(
                NAME,
                GIVEN,
                FAMILY,
                EMAIL,
                PHONE,
                MORE_PHONES,
                LINK,
                MIDDLE,
                PREFIX,
                SUFFIX,
                NICKNAME,
                BIRTHDAY,
                CIRCLES,
                NOTES,
                COMPANY,
                DEPARTMENT,
                JOB,
                STREET,
                CITY,
                REGION,
                CODE,
                COUNTRY,
                OTHERS,
                FactCells.COLUMNS);
        var numbered = IntStream.rangeClosed(2, MOST)
                .boxed()
                .flatMap(i -> Stream.of(
                        "E-mail " + i, "E-mail " + i + " Address", "Phone " + i, "Link " + i, "Website " + i));
        return Stream.concat(lists.flatMap(List::stream), numbered)
                .map(Table::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<PersonDraft> person(Table.Row row) {
        var draft = new DraftBuilder()
                .shown(row.get(NAME))
                .parts(row.get(GIVEN), row.get(MIDDLE), row.get(FAMILY))
                .around(row.get(PREFIX), row.get(SUFFIX), row.get(NICKNAME))
                .birthday(row.get(BIRTHDAY))
                .circles(words(row.get(CIRCLES)))
                .interests(words(row.get("Interests")))
                .note(row.get(NOTES))
                .uid(row.get("UID"));
        for (int i = 2; i <= MOST; i++) {
            draft.note(row.get("Notes " + i));
        }
        works(draft, row);
        contacts(draft, row);
        place(draft, row);
        met(draft, row);
        facts(draft, row);
        row.forEachLeft(draft::left);
        return draft.draft();
    }

    private static void works(DraftBuilder draft, Table.Row row) {
        draft.work(row.get(COMPANY), row.get(DEPARTMENT), row.get(JOB));
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
                        "", "", row.get(STREET), row.get(CITY), row.get(REGION), row.get(CODE), row.get(COUNTRY)));
        draft.zone(row.get("Time Zone"));
    }

    private static void met(DraftBuilder draft, Table.Row row) {
        var said = row.get("Met");
        var how = Arrays.stream(Met.How.values())
                .filter(it -> it.name().equals(said.toUpperCase(Locale.ROOT)))
                .findFirst();
        var where = row.get("Met Where");
        var when = row.get("Met On");
        var day = PartialDate.parse(when).filter(it -> it.year().isPresent());
        if (day.isEmpty()) {
            draft.left("Met On", when);
        }
        draft.met(new Met(
                how.orElse(Met.How.UNKNOWN),
                how.isEmpty() && where.isEmpty() ? said : where,
                day.map(it -> it.day().atYear(it.year().getAsInt()))));
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
