package kith.sync.files;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kith.drafts.ContactPoint;
import kith.drafts.Met;
import kith.drafts.PersonDraft;
import kith.facts.FactCells;

/** The table that Kith exports, and that it reads again. */
final class CsvBook implements BookWriter {

    private static final int CONTACTS = 3;
    private static final int WORKS = 2;

    private final Writer out;

    CsvBook(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
        row(List.of(
                "Name",
                "Given Name",
                "Middle Name",
                "Family Name",
                "Name Prefix",
                "Name Suffix",
                "Nickname",
                "Company",
                "Job Title",
                "Company 2",
                "Job Title 2",
                "E-mail",
                "E-mail 2",
                "E-mail 3",
                "Phone",
                "Phone 2",
                "Phone 3",
                "Link",
                "Link 2",
                "Link 3",
                "Birthday",
                "Street",
                "City",
                "Region",
                "Postal Code",
                "Country",
                "Time Zone",
                "Met",
                "Met Where",
                "Met On",
                "Circles",
                "Interests",
                "Languages",
                "Pronouns",
                "Other Days",
                "Relations",
                "Notes",
                "UID"));
    }

    @Override
    public void write(PersonDraft person) throws IOException {
        var cells = new ArrayList<String>();
        var name = person.name();
        cells.addAll(List.of(
                name.display(),
                name.given(),
                name.additional(),
                name.family(),
                name.prefix(),
                name.suffix(),
                name.nickname()));
        for (int i = 0; i < WORKS; i++) {
            boolean there = i < person.works().size();
            cells.add(there ? person.works().get(i).organisation() : "");
            cells.add(there ? person.works().get(i).title() : "");
        }
        for (var kind : ContactPoint.Kind.values()) {
            contacts(cells, person, kind);
        }
        cells.add(person.birthday().map(Object::toString).orElse(""));
        var facts = FactCells.of(person);
        cells.addAll(List.of(
                facts.street(),
                person.home().city(),
                facts.region(),
                facts.code(),
                person.home().country(),
                person.home().zone().map(Object::toString).orElse("")));
        met(cells, person.met());
        cells.add(String.join("; ", person.circles()));
        cells.add(String.join("; ", person.interests()));
        cells.addAll(List.of(facts.languages(), facts.pronouns(), facts.days(), facts.relations()));
        cells.add(person.notes());
        cells.add(person.uid().orElse(""));
        row(cells);
    }

    /** The last of the columns takes all that are left. */
    private static void contacts(List<String> cells, PersonDraft person, ContactPoint.Kind kind) {
        var values = person.contacts().stream()
                .filter(it -> it.kind() == kind)
                .map(ContactPoint::value)
                .toList();
        for (int i = 0; i < CONTACTS; i++) {
            int to = i == CONTACTS - 1 ? values.size() : Math.min(i + 1, values.size());
            cells.add(i < to ? String.join(" ::: ", values.subList(i, to)) : "");
        }
    }

    private static void met(List<String> cells, Met met) {
        cells.add(met.how() == Met.How.UNKNOWN ? "" : met.how().name().toLowerCase(Locale.ROOT));
        cells.add(met.where());
        cells.add(met.on().map(LocalDate::toString).orElse(""));
    }

    private void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvBook::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** An apostrophe keeps a spreadsheet from running a cell as a formula. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
